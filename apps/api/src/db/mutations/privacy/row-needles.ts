import { personTables, who } from '../../person-tables.ts';
import type { Identity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { Needle } from './needles.ts';

/** Shorter ids stand in files by chance. */
const idLength = 10;
const most = 50_000;
const named: Readonly<Record<string, string>> = { touches: 'external_id', feedback_events: 'id', notes: 'id' };

/**
 * By what the rows about somebody can be found in a file. SQLite leaves copies of rows in the gaps of pages when it moves them; a search
 * for the person's own names would not find a copy of a touch.
 *
 * @returns `isWhole`: false when rows are among them that nothing tells apart
 */
export function rowNeedles(sql: SqlConnection, { pk, entity, records }: Identity): { needles: Needle[]; isWhole: boolean } {
  let isWhole = true;
  const needles = personTables.flatMap(({ table, where }) => {
    const column = named[table];
    if (column === undefined) return [];
    const rows = sql.all(`${who} SELECT ${column} FROM ${table} WHERE ${where} LIMIT ${most + 1}`, pk, entity, JSON.stringify(records));
    const texts = rows.slice(0, most).map(([id]) => String(id));
    const telling = texts.filter((text) => text.length >= idLength);
    isWhole &&= telling.length === rows.length;
    return telling.map((text): Needle => ({ kind: 'row', text }));
  });
  return { needles, isWhole };
}
