import { sharedEntity } from '../../entity-key.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { bumpShared, bumpVersions, dependantsOf } from '../versions/bump-versions.ts';

/** The contexts that depend on the rows as they are now. Campaigns name groups in timelines, so they count as shared. */
export function staleWith(sql: SqlConnection, table: NounTable, pks: readonly number[]): Iterable<number> {
  if (pks.length === 0) return [];
  return table.entity ? dependantsOf(sql, { [table.entity]: pks }) : [sharedEntity];
}

/** New versions for all contexts that depend on the rows. Campaigns name groups in timelines, so they count as shared. */
export function bumpRows(sql: SqlConnection, table: NounTable, pks: readonly number[]): void {
  if (pks.length === 0) return;
  if (table.entity) bumpVersions(sql, { [table.entity]: pks });
  else bumpShared(sql);
}
