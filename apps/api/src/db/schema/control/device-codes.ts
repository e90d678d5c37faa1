import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Sign-ins that are finished in another window (RFC 8628). */
export const deviceCodes = sqliteTable(
  'device_codes',
  {
    prefix: text('prefix').primaryKey(),
    hash: text('hash').notNull(),
    /** A keyed hash of what the person types. */
    userCodeHash: text('user_code_hash').notNull().unique(),
    clientId: text('client_id').notNull(),
    label: text('label').notNull(),
    intervalMs: integer('interval_ms').notNull(),
    lastPolledAtMs: integer('last_polled_at_ms'),
    expiresAtMs: integer('expires_at_ms').notNull(),
    workspaceId: text('workspace_id'),
    memberId: text('member_id'),
    method: text('method', { enum: ['email', 'sso', 'invitation', 'first_admin'] }),
    status: text('status', { enum: ['pending', 'approved', 'denied', 'used'] }).notNull(),
  },
  (table) => [index('device_codes_by_age').on(table.expiresAtMs)],
);
