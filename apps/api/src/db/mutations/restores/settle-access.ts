import { bumpAccess } from '../access/bump-access.ts';
import { installationChain } from '../audit/installation-chain.ts';
import { defineMutation } from '../define-mutation.ts';

/** What had been withdrawn when the installation was put back to how it once was. */
interface Withdrawn {
  readonly takenAt: string;
  /** Ids of keys that must not open anything again. */
  readonly keys: readonly string[];
}

/** After an installation was put back: everybody signs in anew, and keys that had been revoked stay so. */
export const settleAccess = defineMutation({
  name: 'restores.settleAccess',
  run(sql, { takenAt, keys }: Withdrawn, { nowMs, audit }): void {
    sql.run("UPDATE sessions SET ended_at_ms = ?, ended_by = 'admin' WHERE ended_at_ms IS NULL", nowMs);
    for (const table of ['access_tokens', 'authorization_codes', 'device_codes', 'sign_in_links', 'oidc_attempts']) {
      sql.exec(`DELETE FROM ${table}`);
    }
    const revoked = sql.run(
      'UPDATE api_keys SET revoked_at_ms = ?1 WHERE revoked_at_ms IS NULL AND id IN (SELECT value FROM json_each(?2))',
      nowMs,
      JSON.stringify(keys),
    );
    audit(
      { action: 'installation.restored', subject: { kind: 'workspace', id: 'installation' }, after: { takenAt, keys: revoked } },
      installationChain,
    );
    bumpAccess(sql);
  },
});
