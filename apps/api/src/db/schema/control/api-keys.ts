import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** API keys. Only a keyed hash of each is kept, so a copy of this table opens nothing. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** The first characters of the secret part, for finding the row and for telling keys apart. */
    prefix: text('prefix').notNull().unique(),
    hash: text('hash').notNull(),
    role: text('role', { enum: ['rep', 'marketer', 'admin'] }).notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    revokedAtMs: integer('revoked_at_ms'),
    name: text('name').notNull().default(''),
    /** JSON list; absent: all that the role may do. */
    scopes: text('scopes'),
    expiresAtMs: integer('expires_at_ms'),
    /** To the minute: each use would otherwise be a write. */
    lastUsedAtMs: integer('last_used_at_ms'),
    replacedBy: text('replaced_by'),
  },
  (table) => [index('api_keys_of_workspace').on(table.workspaceId)],
);
