import type { SqlConnection } from '../../sql-connection.ts';
import { dropDocuments } from '../contexts/drop-documents.ts';
import { defineMutation } from '../define-mutation.ts';
import { nextVersion } from '../versions/next-version.ts';
import type { OldRows, RemovedRows } from './old-rows.ts';

/**
 * Looks at some of what reps said and removes what is from before that time: acts, notes, and what followed from them (items hidden
 * on a record). The counts of a content item stay: they name nobody.
 */
export const removeOldFeedback = defineMutation({
  name: 'retention.feedback',
  run(sql, { table, after, beforeMs, limit }: OldRows & { readonly table: 'feedback_events' | 'notes' }): RemovedRows {
    const seen = sql.all(`SELECT rowid, occurred_at_ms FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ?`, after, limit);
    const old = seen.filter(([, occurredAtMs]) => Number(occurredAtMs) < beforeMs).map(([rowid]) => rowid);
    if (old.length > 0) sql.run(`DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`, JSON.stringify(old));
    const followed = table === 'feedback_events' && after === 0 ? removeHiddenItems(sql, beforeMs) : 0;
    return { removed: old.length + followed, next: seen.length === limit ? Number(seen.at(-1)?.[0]) : undefined };
  },
});

function removeHiddenItems(sql: SqlConnection, beforeMs: number): number {
  const hidden = sql.all('DELETE FROM hidden_items WHERE since_ms < ? RETURNING entity', beforeMs).map(([entity]) => Number(entity));
  const entities = [...new Set(hidden)];
  if (entities.length > 0) {
    dropDocuments(sql, entities);
    sql.run(
      `INSERT INTO entity_versions (entity, version) SELECT value, ?1 FROM json_each(?2) WHERE true
       ON CONFLICT (entity) DO UPDATE SET version = excluded.version`,
      nextVersion(sql),
      JSON.stringify(entities),
    );
  }
  return hidden.length;
}
