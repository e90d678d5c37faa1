import type { SqlConnection, SqlValue } from '../sql-connection.ts';

const tables = {
  person: 'people',
  account: 'accounts',
  opportunity: 'opportunities',
  campaign: 'campaigns',
  content: 'content_items',
} as const;

type Noun = keyof typeof tables;

/** The row number of what a merged row became, through as many merges as there were; `undefined` when that is gone or nothing merged it. */
export function survivorOf(sql: SqlConnection, noun: Noun, mergedPk: number): number | undefined {
  return follow(sql, noun, 'noun = ?1 AND merged_pk = ?2', mergedPk);
}

/** The same, by the id that the merged row had: whoever noted it is still understood. */
export function survivorOfId(sql: SqlConnection, noun: Noun, mergedId: string): number | undefined {
  return follow(sql, noun, '+noun = ?1 AND merged_id = ?2', mergedId);
}

/** The id that stands for the same thing now: the id itself unless its row was merged. */
export function idNow(sql: SqlConnection, noun: Noun, id: string): string {
  if (sql.get(`SELECT 1 FROM ${tables[noun]} WHERE id = ?`, id)) return id;
  const pk = survivorOfId(sql, noun, id);
  return pk === undefined ? id : String(sql.get(`SELECT id FROM ${tables[noun]} WHERE pk = ?`, pk)?.[0] ?? id);
}

/** The order of the joins is said, and `+noun`: SQLite would else go through all merges of the noun, and all rows of its table. */
function follow(sql: SqlConnection, noun: Noun, where: string, value: SqlValue): number | undefined {
  const row = sql.get(
    `WITH RECURSIVE became (pk) AS (
       SELECT survivor_pk FROM merges WHERE ${where} AND undone_at_ms IS NULL
       UNION SELECT m.survivor_pk FROM became AS b CROSS JOIN merges AS m ON m.noun = ?1 AND m.merged_pk = b.pk AND m.undone_at_ms IS NULL)
     SELECT b.pk FROM became AS b CROSS JOIN ${tables[noun]} AS t ON t.pk = b.pk LIMIT 1`,
    noun,
    value,
  );
  return typeof row?.[0] === 'number' ? row[0] : undefined;
}

/** The row number behind an id, also one whose row was merged. */
export function rowNumberNow(sql: SqlConnection, noun: Noun, id: string): number | undefined {
  const pk = sql.get(`SELECT pk FROM ${tables[noun]} WHERE id = ?`, id)?.[0];
  return typeof pk === 'number' ? pk : survivorOfId(sql, noun, id);
}
