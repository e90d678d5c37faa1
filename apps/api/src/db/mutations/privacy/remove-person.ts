import { personTables, who } from '../../person-tables.ts';
import type { Identity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { dropDocuments } from '../contexts/drop-documents.ts';
import { spreadAllPages } from '../links/spread-all-pages.ts';
import { countTouches } from '../rollups/count-touches.ts';
import { bumpVersions, dependantsOf } from '../versions/bump-versions.ts';
import { forgetInMerges } from './forget-in-merges.ts';

/** How many rows went, by table. */
export type Removed = Record<string, number>;

/** Removes every row about somebody, in the caller's transaction, with all stored answers that tell of them. */
export function removePerson(sql: SqlConnection, identity: Identity): Removed {
  const { pk, entity, records } = identity;
  spreadAllPages(sql);
  const dependants = dependantsOf(sql, { person: [pk] });
  bumpVersions(sql, { person: [pk] });
  const removed: Removed = { context_documents: dropDocuments(sql, dependants) };
  countTouches(sql, 'out', 't.person_pk = ?', pk);
  for (const { table, where } of personTables) {
    const count = sql.run(`${who} DELETE FROM ${table} WHERE ${where}`, pk, entity, JSON.stringify(records));
    removed[table] = (removed[table] ?? 0) + count;
  }
  const remembered = forgetInMerges(sql, pk);
  if (remembered > 0) removed.merges = (removed.merges ?? 0) + remembered;
  return Object.fromEntries(Object.entries(removed).filter(([table, count]) => count > 0 && table !== 'entity_versions'));
}
