import { survivorOfId } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { IdList, NounTable } from '../nouns/define-noun.ts';
import type { Fields } from './to-columns.ts';

/** What may have become another row since somebody noted its id. */
const merged: Readonly<Record<string, 'person' | 'account' | 'content'>> = {
  people: 'person',
  accounts: 'account',
  content_items: 'content',
};

/** Ids of other rows that the given rows speak of, with their row numbers. Ids that no row has are missing. */
export function findReferences(sql: SqlConnection, table: NounTable, rows: readonly Fields[]): Map<string, number> {
  const found = new Map<string, number>();
  const look = (target: string, ids: Set<string>) => {
    if (ids.size === 0) return;
    const known = sql.all(`SELECT t.id, t.pk FROM json_each(?) AS j CROSS JOIN ${target} AS t ON t.id = j.value`, JSON.stringify([...ids]));
    for (const [id, pk] of known) found.set(String(id), Number(pk));
    const noun = merged[target];
    if (!noun || known.length === ids.size) return;
    for (const id of ids) {
      const pk = found.has(id) ? undefined : survivorOfId(sql, noun, id);
      if (pk !== undefined) found.set(id, pk);
    }
  };
  for (const { field, kind } of table.columns) {
    if (kind.startsWith('ref:'))
      look(kind.slice('ref:'.length), new Set(rows.flatMap((row) => (typeof row[field] === 'string' ? [row[field]] : []))));
  }
  for (const list of table.idLists ?? []) look(list.table, new Set(rows.flatMap((row) => listedIds(list, row))));
  look('people', new Set(rows.flatMap(contactIds)));
  return found;
}

/** The ids in a row that no row has, as paths and ids. */
export function danglingReferences(table: NounTable, row: Fields, known: ReadonlyMap<string, number>): { path: string; id: string }[] {
  const dangling: { path: string; id: string }[] = [];
  const look = (path: string, id: unknown) => {
    if (typeof id === 'string' && !known.has(id)) dangling.push({ path, id });
  };
  for (const { field, kind } of table.columns) if (kind.startsWith('ref:')) look(field, row[field]);
  for (const list of table.idLists ?? [])
    for (const [at, id] of listedIds(list, row).entries()) look(`${list.field}.${list.list}.${at}`, id);
  for (const [at, id] of contactIds(row).entries()) look(`contacts.${at}.personId`, id);
  return dangling;
}

function listedIds({ field, list }: IdList, row: Fields): readonly string[] {
  const holder = row[field] as Readonly<Record<string, readonly string[] | undefined>> | undefined;
  return holder?.[list] ?? [];
}

function contactIds(row: Fields): string[] {
  const contacts = row.contacts as readonly { personId: string }[] | undefined;
  return contacts?.map(({ personId }) => personId) ?? [];
}
