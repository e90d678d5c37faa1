import { defineMutation } from '../define-mutation.ts';

export interface OidcAttempt {
  readonly providerId: string;
  readonly secretsSealed: string;
  readonly returnTo: string;
}

/**
 * Takes the attempt that a browser comes back from, once. `undefined`: unknown, taken before, too old, or begun in another browser, in
 * which case it stays for the browser that began it.
 */
export const takeOidcAttempt = defineMutation({
  name: 'oidc.take',
  run(sql, { stateHash, browserHash }: { readonly stateHash: string; readonly browserHash: string }, { nowMs }): OidcAttempt | undefined {
    const taken = sql.run(
      'UPDATE oidc_attempts SET used_at_ms = ? WHERE state_hash = ? AND browser_hash = ? AND used_at_ms IS NULL AND expires_at_ms > ?',
      nowMs,
      stateHash,
      browserHash,
      nowMs,
    );
    if (taken === 0) return undefined;
    const row = sql.get('SELECT provider_id, secrets_sealed, return_to FROM oidc_attempts WHERE state_hash = ?', stateHash);
    return row && { providerId: String(row[0]), secretsSealed: String(row[1]), returnTo: String(row[2]) };
  },
});
