import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { bumpShared, bumpVersions } from '../versions/bump-versions.ts';

/** New versions for all contexts that depend on the rows. Campaigns name groups in timelines, so they count as shared. */
export function bumpRows(sql: SqlConnection, table: NounTable, pks: readonly number[]): void {
  if (pks.length === 0) return;
  if (table.entity) bumpVersions(sql, { [table.entity]: pks });
  else bumpShared(sql);
}
