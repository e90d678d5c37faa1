import type { SqlConnection } from '../../sql-connection.ts';
import { regradePeople } from './regrade-around.ts';

/** Grades again what lies beside other touches since rows became one, or two again. */
export function regradeMerged(sql: SqlConnection, noun: string, pks: readonly number[]): void {
  if (noun === 'person') regradePeople(sql, pks);
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
