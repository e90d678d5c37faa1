import { integer, sqliteTable } from '../../drizzle.ts';

/**
 * The version of everything that a context is made of: one row per entity, and row 0 for what all contexts share (library,
 * personas, pushes). Values come from one counter per workspace and never repeat, so equal versions mean equal data.
 */
export const entityVersions = sqliteTable('entity_versions', {
  entity: integer('entity').primaryKey(),
  version: integer('version').notNull(),
  /**
   * Of a person: the version that came with the last change of anything but new touches. While it stays, what was counted of the touches
   * there were is still so.
   */
  rewritten: integer('rewritten').notNull().default(0),
});
