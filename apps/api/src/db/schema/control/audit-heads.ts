import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Where each workspace's chain ends. Written with each entry and signed, so that cutting off the newest entries shows. */
export const auditHeads = sqliteTable('audit_heads', {
  workspaceId: text('workspace_id').primaryKey(),
  sequence: integer('sequence').notNull(),
  hash: text('hash').notNull(),
  /** Entries up to this one were removed by age; an entry of the chain says so. Only these may be deleted. */
  removedThrough: integer('removed_through').notNull().default(0),
  signature: text('signature').notNull(),
});
