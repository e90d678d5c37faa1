import type { SqlConnection } from '../sql-connection.ts';
import { readTallies } from './read-tallies.ts';
import { addCells, type TouchTally, toTally } from './touch-tally.ts';

/** What there is to count over all touches of some people. */
export function readTouchTally(sql: SqlConnection, personPks: readonly number[], nowMs: number): TouchTally {
  return toTally(addCells(readTallies(sql, personPks, nowMs).values()), nowMs);
}
