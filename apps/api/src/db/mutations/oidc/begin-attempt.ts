import { defineMutation } from '../define-mutation.ts';

interface NewAttempt {
  readonly stateHash: string;
  readonly providerId: string;
  readonly browserHash: string;
  readonly secretsSealed: string;
  readonly returnTo: string;
  readonly expiresAtMs: number;
}

/** How many sign-ins of one browser may be under way: more tabs than that nobody has. */
const mostOfBrowser = 20;

/** Notes a sign-in that is sent to an identity provider now, and forgets those that are over. */
export const beginOidcAttempt = defineMutation({
  name: 'oidc.begin',
  run(sql, { stateHash, providerId, browserHash, secretsSealed, returnTo, expiresAtMs }: NewAttempt, { nowMs }): void {
    sql.run('DELETE FROM oidc_attempts WHERE expires_at_ms < ?', nowMs);
    sql.run(
      `DELETE FROM oidc_attempts WHERE browser_hash = ? AND state_hash NOT IN (
         SELECT state_hash FROM oidc_attempts WHERE browser_hash = ? ORDER BY expires_at_ms DESC LIMIT ?)`,
      browserHash,
      browserHash,
      mostOfBrowser - 1,
    );
    sql.run(
      `INSERT INTO oidc_attempts (state_hash, provider_id, browser_hash, secrets_sealed, return_to, expires_at_ms)
       VALUES (?, ?, ?, ?, ?, ?)`,
      stateHash,
      providerId,
      browserHash,
      secretsSealed,
      returnTo,
      expiresAtMs,
    );
  },
});
