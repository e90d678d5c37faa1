import type { SqlConnection } from '../../sql-connection.ts';
import { regradeAround, regradePeople } from './regrade-around.ts';

/** More moments than these are not looked at one by one. */
const most = 200;

/** The moments of a person's touches; `undefined` where there are so many that all may as well be graded again. */
export function momentsOf(sql: SqlConnection, personPk: number): readonly number[] | undefined {
  const rows = sql.all('SELECT occurred_at_ms FROM touches WHERE person_pk = ? LIMIT ?', personPk, most + 1);
  return rows.length > most ? undefined : rows.map(([ms]) => Number(ms));
}

/**
 * Grades again what lies beside other touches since people became one, or two again. Around touches of campaigns: see `touch-moves.ts`.
 *
 * @param moments of people: when the touches happened that went from one to the other; absent for all
 */
export function regradeMerged(sql: SqlConnection, noun: string, pks: readonly number[], moments?: readonly number[]): void {
  if (noun === 'person' && moments)
    regradeAround(
      sql,
      pks.flatMap((personPk) => moments.map((ms) => ({ personPk, fromMs: ms, toMs: ms }))),
    );
  else if (noun === 'person') regradePeople(sql, pks);
}
