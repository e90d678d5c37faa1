import type { SqlConnection } from '../sql-connection.ts';
import { firstMondayMs, type TouchTally, tallyColumns, toTally } from './touch-tally.ts';

/** What there is to count over all touches of some people. */
export function readTouchTally(sql: SqlConnection, personPks: readonly number[], nowMs: number): TouchTally {
  const rows = sql.all(
    `SELECT ${tallyColumns} FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.person_pk = j.value`,
    JSON.stringify(personPks),
    firstMondayMs(nowMs),
  );
  return toTally(rows, nowMs);
}
