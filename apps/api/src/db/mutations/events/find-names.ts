import type { SqlConnection } from '../../sql-connection.ts';

/** The row numbers behind names of one system, by external id; names that nobody has are missing. */
export function findNames(
  sql: SqlConnection,
  noun: string,
  names: readonly { readonly source: string; readonly externalId: string }[],
): (source: string, externalId: string) => number | undefined {
  if (names.length === 0) return () => undefined;
  const rows = sql.all(
    `SELECT j.key, e.pk FROM json_each(?1) AS j CROSS JOIN external_ids AS e
     ON e.noun = ?2 AND e.source = j.value ->> 0 AND e.external_id = j.value ->> 1`,
    JSON.stringify(names.map(({ source, externalId }) => [source, externalId])),
    noun,
  );
  const known = new Map<string, number>();
  const keyOf = (source: string, externalId: string) => JSON.stringify([source, externalId]);
  for (const [at, pk] of rows) {
    const name = names[Number(at)];
    if (name) known.set(keyOf(name.source, name.externalId), Number(pk));
  }
  return (source, externalId) => known.get(keyOf(source, externalId));
}
