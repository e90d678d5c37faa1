import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Invitations. Of the link only a keyed hash is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    email: text('email').notNull(),
    /** JSON lists. */
    roles: text('roles').notNull(),
    teamIds: text('team_ids').notNull(),
    prefix: text('prefix').notNull().unique(),
    hash: text('hash').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    acceptedAtMs: integer('accepted_at_ms'),
    revokedAtMs: integer('revoked_at_ms'),
  },
  (table) => [index('invitations_of_workspace').on(table.workspaceId)],
);
