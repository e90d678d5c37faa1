import { type BatchResult, NoteInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { batchResult } from '../batch-result.ts';
import { inParts } from '../in-parts.ts';
import { inPlace, parseRows } from '../parse-rows.ts';

/** Keeps what reps tell marketing, each note once however often it is sent. */
export async function recordNotes(
  { write, principal: { sees }, giveWay }: WorkspaceContext,
  rows: readonly unknown[],
): Promise<BatchResult> {
  const parsed = await parseRows(NoteInput, rows, giveWay);
  if (parsed.good.length === 0) return batchResult(parsed.rejected);
  const notes = parsed.good.map(({ row }) => row);
  const owners = sees === 'all' ? sees : [...sees];
  return batchResult(inPlace(parsed, await inParts(notes, (part) => write('notes.record', { notes: part, sees: owners }), giveWay)));
}
