import type { SqlConnection } from '../../sql-connection.ts';

/** Which of the rows somebody said are not one, as `smaller larger` of their row numbers; also by rows that they became since. */
export function apartPairs(sql: SqlConnection, noun: string, pks: readonly number[]): ReadonlySet<string> {
  const list = JSON.stringify(pks);
  const rows = sql.all(
    `WITH RECURSIVE asked (pk) AS (SELECT value FROM json_each(?2)),
       grown (root, pk) AS (
         SELECT pk, pk FROM asked
         UNION SELECT g.root, m.merged_pk FROM grown AS g CROSS JOIN merges AS m
           ON m.noun = ?1 AND m.survivor_pk = g.pk AND m.undone_at_ms IS NULL)
     SELECT DISTINCT min(a.root, b.root), max(a.root, b.root) FROM grown AS a
       CROSS JOIN identity_cases AS c ON c.noun = ?1 AND c.first_pk = a.pk AND c.status = 'kept_apart'
       CROSS JOIN grown AS b ON b.pk = c.second_pk AND b.root <> a.root`,
    noun,
    list,
  );
  return new Set(rows.map(([one, other]) => `${Number(one)} ${Number(other)}`));
}
