import type { SqlConnection } from '../../sql-connection.ts';

/** Removes kept answers to requests in which one of the texts stands, in whatever letter case and also as JSON writes it. */
export function removeMentions(sql: SqlConnection, texts: readonly string[]): number {
  const forms = new Set(texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)]));
  return sql.run(
    `DELETE FROM idempotency_keys WHERE EXISTS (SELECT 1 FROM json_each(?) AS j
     WHERE instr(lower(body), lower(j.value)) OR instr(lower(key), lower(j.value)) OR instr(lower(route), lower(j.value)))`,
    JSON.stringify([...forms]),
  );
}
