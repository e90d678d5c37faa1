import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/**
 * What became of requests that carried an `Idempotency-Key`. In a workspace: their first answers. In control.db: only the outcomes of
 * writes to it; the answers stand in the workspaces.
 */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    keyId: text('key_id').notNull(),
    key: text('key').notNull(),
    route: text('route').notNull(),
    bodyHash: text('body_hash').notNull(),
    status: integer('status').notNull(),
    body: text('body').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.keyId, table.key] }), index('idempotency_keys_by_age').on(table.createdAtMs)],
);
