import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** Sign-ins that are at an identity provider now. Each is good once, and only in the browser that began it. */
export const oidcAttempts = sqliteTable(
  'oidc_attempts',
  {
    /** A keyed hash of `state`. */
    stateHash: text('state_hash').primaryKey(),
    providerId: text('provider_id').notNull(),
    /** A keyed hash of the cookie of the browser. */
    browserHash: text('browser_hash').notNull(),
    /** Nonce and code verifier, sealed. */
    secretsSealed: text('secrets_sealed').notNull(),
    returnTo: text('return_to').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    usedAtMs: integer('used_at_ms'),
  },
  (table) => [index('oidc_attempts_by_age').on(table.expiresAtMs)],
);
