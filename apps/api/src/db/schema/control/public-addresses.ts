import { sqliteTable, text } from '../../drizzle.ts';

/** Which workspace an address belongs to that works without a sign-in: a webhook endpoint or a tracked link. */
export const publicAddresses = sqliteTable('public_addresses', {
  /** The endpoint's id, or the hash of a link's secret part. */
  name: text('name').primaryKey(),
  kind: text('kind', { enum: ['hook', 'link'] }).notNull(),
  workspaceId: text('workspace_id').notNull(),
});
