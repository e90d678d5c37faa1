import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Short-lived tokens that an extension shows with each request. */
export const accessTokens = sqliteTable(
  'access_tokens',
  {
    prefix: text('prefix').primaryKey(),
    hash: text('hash').notNull(),
    sessionId: text('session_id').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
  },
  (table) => [index('access_tokens_of_session').on(table.sessionId), index('access_tokens_by_age').on(table.expiresAtMs)],
);
