import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Links that sign somebody in once: those sent by mail, and the one that the first start prints. */
export const signInLinks = sqliteTable(
  'sign_in_links',
  {
    prefix: text('prefix').primaryKey(),
    hash: text('hash').notNull(),
    purpose: text('purpose', { enum: ['sign_in', 'first_admin'] }).notNull(),
    /** Whom it was sent to; the first admin's is not known yet. */
    email: text('email'),
    /** Which workspace the first admin will rule. */
    workspaceId: text('workspace_id'),
    returnTo: text('return_to'),
    createdAtMs: integer('created_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    usedAtMs: integer('used_at_ms'),
  },
  (table) => [index('sign_in_links_by_age').on(table.expiresAtMs), index('sign_in_links_by_email').on(table.email)],
);
