import { index, integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** What was done to members, keys and sign-in; a chain for each workspace. Triggers refuse every update, and every deletion but that by age. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    workspaceId: text('workspace_id').notNull(),
    sequence: integer('sequence').notNull(),
    id: text('id').notNull().unique(),
    atMs: integer('at_ms').notNull(),
    /** The entry as JSON, in the very characters that were hashed. */
    body: text('body').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.sequence] }),
    index('audit_entries_by_time').on(table.workspaceId, table.atMs, table.sequence),
  ],
);
