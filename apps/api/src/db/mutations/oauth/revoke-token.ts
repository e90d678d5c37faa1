import { sameHash } from '../../../auth/same-hash.ts';
import { defineMutation } from '../define-mutation.ts';
import { endSessionRow } from '../sessions/end-session-row.ts';

interface Revocation {
  readonly by: 'refresh' | 'access';
  readonly prefix: string;
  readonly hash: string;
}

/** Ends the sign-in of a token. A refresh token of ours may be an old one: whoever shows it held the chain. */
export const revokeToken = defineMutation({
  name: 'oauth.revoke',
  run(sql, { by, prefix, hash }: Revocation, tools): void {
    const row =
      by === 'refresh'
        ? sql.get("SELECT id, NULL FROM sessions WHERE prefix = ? AND kind = 'extension'", prefix)
        : sql.get('SELECT session_id, hash FROM access_tokens WHERE prefix = ?', prefix);
    if (!row || (row[1] !== null && !sameHash(String(row[1]), hash))) return;
    endSessionRow(sql, String(row[0]), 'sign_out', tools);
  },
});
