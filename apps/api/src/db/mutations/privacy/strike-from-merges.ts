import type { SqlConnection } from '../../sql-connection.ts';

/** Merges of companies, deals, campaigns and items: what they keep for their undo is free text in places, and nobody's own. */
const ofOthers = "noun <> 'person'";

/** Strikes a mention out of what merges keep. @returns out of how many */
export function strikeFromMerges(sql: SqlConnection, text: string, pattern: RegExp, instead: string): number {
  const escaped = JSON.stringify(text).slice(1, -1);
  const rows = sql
    .all(
      `SELECT pk, before FROM merges WHERE ${ofOthers} AND (instr(lower(before), lower(?1)) OR instr(lower(before), lower(?2)))`,
      text,
      escaped,
    )
    .map(([pk, before]) => ({ pk: Number(pk), before: String(before), after: strike(String(before), pattern, instead) }))
    .filter(({ before, after }) => after !== before);
  for (const { pk, after } of rows) sql.run('UPDATE merges SET before = ? WHERE pk = ?', after, pk);
  return rows.length;
}

/** Whether what a merge of people keeps says the text: it is somebody else's then. */
export function isInMergedPeople(sql: SqlConnection, text: string): boolean {
  return sql.get("SELECT 1 FROM merges WHERE noun = 'person' AND instr(lower(before), lower(?)) LIMIT 1", text) !== undefined;
}

/** Numbers are left as they are: a telephone number may look like a time. */
function strike(json: string, pattern: RegExp, instead: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) => (typeof value === 'string' ? value.replace(pattern, instead) : value));
}
