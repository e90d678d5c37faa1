import { holdsAgainst, type Word } from './later-word.ts';
import type { WholeRow } from './row-writer.ts';
import type { Stored } from './to-columns.ts';

/** Says which system the row is shown under; not a word that another could follow. */
export function isName(column: string): boolean {
  return column === 'source' || column === 'external_id';
}

/** When each field was said. A row that no event has touched yet says it all at once: everything it holds, at its last change. */
export function timesOf(row: WholeRow): Record<string, number> {
  row.times ??= Object.fromEntries(
    [...row.values].flatMap(([column, value]) => (value === null || isName(column) ? [] : [[column, row.updatedAtMs]])),
  );
  return row.times;
}

/** What a word did to a row: nothing, only the time from which its field holds, or the field itself. */
export type Effect = 'none' | 'time' | 'value';

/** Lets a word be heard: it holds unless a later one does. */
export function hear(row: WholeRow, column: string, word: Word): Effect {
  const times = timesOf(row);
  const value = row.values.get(column) ?? null;
  const atMs = times[column];
  if (!holdsAgainst(word, atMs === undefined ? undefined : { value, atMs })) return 'none';
  times[column] = word.atMs;
  if (value === word.value) return 'time';
  row.values.set(column, word.value satisfies Stored);
  return 'value';
}
