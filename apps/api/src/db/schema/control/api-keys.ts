import { integer, sqliteTable, text } from '../../drizzle.ts';

/** API keys. Only a keyed hash of each is kept, so a copy of this table opens nothing. */
export const apiKeys = sqliteTable('api_keys', {
  id: text('id').primaryKey(),
  workspaceId: text('workspace_id').notNull(),
  /** The first characters of the secret part, for finding the row and for telling keys apart. */
  prefix: text('prefix').notNull().unique(),
  hash: text('hash').notNull(),
  role: text('role', { enum: ['rep', 'marketer', 'admin'] }).notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
  revokedAtMs: integer('revoked_at_ms'),
});
