import type { SqlConnection } from '../../sql-connection.ts';
import { countTouches } from '../rollups/count-touches.ts';
import { regradeAround } from './regrade-around.ts';
import type { TouchWindow } from './window-touch.ts';

/**
 * Removes single touches, or moves them in time, and keeps right what depends on them: the counts, and the grades of what lies beside them.
 *
 * @param change what happens to the rows
 * @returns the row numbers of the people whose touches changed
 */
export function changeTouches(sql: SqlConnection, pks: readonly number[], change: () => void): number[] {
  if (pks.length === 0) return [];
  const list = JSON.stringify(pks);
  const which = 't.pk IN (SELECT value FROM json_each(?))';
  const windows = (): TouchWindow[] =>
    sql
      .all(`SELECT t.person_pk, t.occurred_at_ms FROM touches AS t WHERE ${which}`, list)
      .map(([personPk, ms]) => ({ personPk: Number(personPk), fromMs: Number(ms), toMs: Number(ms) }));
  const before = windows();
  countTouches(sql, 'out', which, list);
  change();
  countTouches(sql, 'in', which, list);
  const regraded = regradeAround(sql, [...before, ...windows()]);
  return [...new Set([...before.map(({ personPk }) => personPk), ...regraded])];
}
