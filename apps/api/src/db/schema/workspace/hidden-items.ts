import { integer, primaryKey, sqliteTable } from '../../drizzle.ts';

/** Items that a rep called not useful on a person, account or opportunity: not recommended there again. */
export const hiddenItems = sqliteTable(
  'hidden_items',
  {
    entity: integer('entity').notNull(),
    contentPk: integer('content_pk').notNull(),
    sinceMs: integer('since_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entity, table.contentPk] })],
);
