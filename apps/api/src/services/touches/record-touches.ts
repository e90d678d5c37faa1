import { type BatchResult, TouchInput } from '@alongside/common';
import { observeIngestLag } from '../../metrics/observe-ingest-lag.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { batchResult } from '../batch-result.ts';
import { inParts } from '../in-parts.ts';
import { inPlace, parseRows } from '../parse-rows.ts';

/** Records touches: the good ones are stored, each of the others says why not. */
export async function recordTouches({ write, metrics, clock, giveWay }: WorkspaceContext, rows: readonly unknown[]): Promise<BatchResult> {
  const parsed = await parseRows(TouchInput, rows, giveWay);
  if (parsed.good.length === 0) return batchResult(parsed.rejected);
  const touches = parsed.good.map(({ row }) => ({ input: row }));
  const results = await inParts(touches, (part) => write('touches.insert', { touches: part }), giveWay);
  const isNew = new Set(results.filter(({ status }) => status === 'created').map(({ index }) => index));
  const stored = touches.filter((_, index) => isNew.has(index));
  observeIngestLag(
    metrics,
    clock(),
    stored.map(({ input }) => input.occurredAt),
  );
  return batchResult(inPlace(parsed, results));
}
