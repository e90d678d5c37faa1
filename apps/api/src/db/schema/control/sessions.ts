import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Where members are signed in: a console's cookie, or an extension's family of tokens. Ended ones stay for a while, for the list and for finding reuse. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    memberId: text('member_id').notNull(),
    kind: text('kind', { enum: ['console', 'extension'] }).notNull(),
    method: text('method', { enum: ['email', 'sso', 'invitation', 'first_admin'] }).notNull(),
    label: text('label').notNull(),
    /** Of the cookie of a console, or of the refresh tokens of an extension. */
    prefix: text('prefix').notNull().unique(),
    hash: text('hash').notNull(),
    /** Which refresh token of the family is the good one; each use makes the next. */
    generation: integer('generation').notNull().default(0),
    /** Names the request that made this generation, so that its repetition is answered the same. */
    rotationHash: text('rotation_hash'),
    createdAtMs: integer('created_at_ms').notNull(),
    lastUsedAtMs: integer('last_used_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    endedAtMs: integer('ended_at_ms'),
    endedBy: text('ended_by', { enum: ['sign_out', 'owner', 'admin', 'reuse', 'member_changed', 'new_sign_in'] }),
  },
  (table) => [index('sessions_of_member').on(table.memberId), index('sessions_of_workspace').on(table.workspaceId)],
);
