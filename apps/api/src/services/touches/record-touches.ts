import { type BatchResult, TouchInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { batchResult } from '../batch-result.ts';
import { inPlace, parseRows } from '../parse-rows.ts';
import { gradeTouch } from './grade-touch.ts';

/** Records touches: the good ones are stored, each of the others says why not. */
export async function recordTouches({ write }: WorkspaceContext, rows: readonly unknown[]): Promise<BatchResult> {
  const parsed = await parseRows(TouchInput, rows);
  if (parsed.good.length === 0) return batchResult(parsed.rejected);
  const touches = parsed.good.map(({ row }) => ({ input: row, grade: gradeTouch(row) }));
  return batchResult(inPlace(parsed, await write('touches.insert', { touches })));
}
