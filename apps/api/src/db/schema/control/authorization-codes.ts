import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Codes on their way from the console to an extension (RFC 6749, RFC 7636). */
export const authorizationCodes = sqliteTable(
  'authorization_codes',
  {
    prefix: text('prefix').primaryKey(),
    hash: text('hash').notNull(),
    workspaceId: text('workspace_id').notNull(),
    memberId: text('member_id').notNull(),
    method: text('method', { enum: ['email', 'sso', 'invitation', 'first_admin'] }).notNull(),
    clientId: text('client_id').notNull(),
    redirectUri: text('redirect_uri').notNull(),
    codeChallenge: text('code_challenge').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    usedAtMs: integer('used_at_ms'),
    /** What it was changed for: a code shown twice ends that. */
    sessionId: text('session_id'),
  },
  (table) => [index('authorization_codes_by_age').on(table.expiresAtMs)],
);
