import { index, integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Who works in which workspace, and as what. */
export const members = sqliteTable(
  'members',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id').notNull(),
    /** What the person is called in this workspace; absent: as the person said. An admin's word must not reach other workspaces. */
    name: text('name'),
    /** JSON list, sorted. */
    roles: text('roles').notNull(),
    status: text('status', { enum: ['active', 'suspended'] }).notNull(),
    /** 1: the provider's groups gave nothing any more, and may give something again. 0: an admin said so, and must take it back. */
    suspendedByGroups: integer('suspended_by_groups').notNull().default(0),
    source: text('source', { enum: ['first_admin', 'invitation', 'sso'] }).notNull(),
    /** Who this is for the identity provider: its id, a blank, and the subject it gave. */
    ssoIdentity: text('sso_identity'),
    createdAtMs: integer('created_at_ms').notNull(),
    lastSeenAtMs: integer('last_seen_at_ms'),
  },
  (table) => [
    uniqueIndex('members_by_user').on(table.workspaceId, table.userId),
    uniqueIndex('members_by_sso_identity').on(table.workspaceId, table.ssoIdentity),
    index('members_of_user').on(table.userId),
  ],
);
