import type { Mark } from './mark.ts';
import { markName } from './mark.ts';

/** What writes leave behind: rows that are there together or not at all, and then the answer that speaks of them. */
export interface Traces {
  readonly rows: readonly Mark[];
  /** Absent where none is kept in the same database. */
  readonly answer: Mark | undefined;
}

/** @returns in words, what is there of a write without the rest of it; `undefined` when nothing is wrong */
export function findTorn({ rows, answer }: Traces, there: ReadonlySet<string>): string | undefined {
  const names = rows.map(markName);
  const count = names.filter((name) => there.has(name)).length;
  if (count > 0 && count < names.length) return `${count} of ${names.length} rows, such as ${names[0]}`;
  if (count === 0 && answer && there.has(markName(answer))) return `an answer without what it speaks of: ${markName(answer)}`;
  return undefined;
}

/** All that must be there once it was acknowledged. */
export const promisedBy = ({ rows, answer }: Traces): readonly string[] => [...rows, ...(answer ? [answer] : [])].map(markName);
