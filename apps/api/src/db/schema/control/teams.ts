import { integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Members who share their records. */
export const teams = sqliteTable(
  'teams',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text('name').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
  },
  (table) => [uniqueIndex('teams_by_name').on(table.workspaceId, table.name)],
);
