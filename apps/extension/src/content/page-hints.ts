import type { RecordHints, RecordRef } from '@alongside/common';
import { hintsSettled, readHints } from '@alongside/crm-pages';
import { recordKey } from '../record-key.ts';

const stepMs = 120;
const deadlineMs = 4_000;

declare global {
  // The content script and this script are two files in one isolated world: this is how one finds the other.
  var alongsideReadHints: ((record: RecordRef, signal: AbortSignal) => Promise<RecordHints>) | undefined;
}

let before: { readonly key: string; readonly hints: RecordHints } | undefined;

/**
 * What the page shows about the record, once it has stopped changing.
 *
 * @returns nothing when the page never settled on something other than the record before: better no match than a wrong one
 */
export async function readPageHints(record: RecordRef, signal: AbortSignal): Promise<RecordHints> {
  const key = recordKey(record);
  const other = before?.key === key ? undefined : before?.hints;
  const startMs = performance.now();
  for (let previous: RecordHints | undefined; performance.now() - startMs < deadlineMs && !signal.aborted; ) {
    const current = readHints(document, record);
    if (hintsSettled(previous, current, other, performance.now() - startMs)) {
      before = { key, hints: current };
      return current;
    }
    previous = current;
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
  return {};
}
