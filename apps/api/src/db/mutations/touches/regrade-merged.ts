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
 * Grades again what lies beside other touches since rows became one, or two again.
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
  if (noun !== 'campaign') return;
  // What a campaign notes repeats acts of the same campaign only.
  const rows = sql.all(
    `SELECT DISTINCT person_pk FROM touches WHERE campaign_pk IN (SELECT value FROM json_each(?)) AND type LIKE 'campaign.%'`,
    JSON.stringify(pks),
  );
  regradePeople(
    sql,
    rows.map(([personPk]) => Number(personPk)),
  );
}
