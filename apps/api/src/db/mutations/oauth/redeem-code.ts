import { dayMs } from '@alongside/common';
import { sameHash } from '../../../auth/same-hash.ts';
import { defineMutation } from '../define-mutation.ts';
import { endSessionRow } from '../sessions/end-session-row.ts';
import type { NewSession } from '../sessions/start-session.ts';
import { insertAccessToken } from './insert-access-token.ts';
import { insertExtensionSession } from './insert-extension-session.ts';

interface StoredSecret {
  readonly prefix: string;
  readonly hash: string;
}

interface CodeRedemption {
  readonly code: StoredSecret;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly label: string;
  readonly refresh: StoredSecret;
  readonly access: StoredSecret;
}

/**
 * Signs an extension in by a code, which is spent by the first who shows it, whether all else was right or not.
 * Shown again, it ends the sign-in it was changed for: two hold it (RFC 6749, section 4.1.2).
 */
export const redeemCode = defineMutation({
  name: 'oauth.redeemCode',
  run(sql, input: CodeRedemption, tools): { status: 'signed_in' | 'refused' } {
    sql.run('DELETE FROM authorization_codes WHERE expires_at_ms < ?', tools.nowMs - dayMs);
    const row = sql.get(
      `SELECT hash, workspace_id, member_id, method, client_id, redirect_uri, code_challenge, expires_at_ms, used_at_ms, session_id
       FROM authorization_codes WHERE prefix = ?`,
      input.code.prefix,
    );
    if (!row || !sameHash(String(row[0]), input.code.hash)) return { status: 'refused' };
    const [, workspaceId, memberId, method, clientId, redirectUri, codeChallenge] = row.map(String) as [string, ...string[]];
    if (row[8] !== null) {
      if (row[9] !== null) endSessionRow(sql, String(row[9]), 'reuse', tools);
      return { status: 'refused' };
    }
    sql.run('UPDATE authorization_codes SET used_at_ms = ? WHERE prefix = ?', tools.nowMs, input.code.prefix);
    const isGood =
      tools.nowMs < Number(row[7]) &&
      clientId === input.clientId &&
      redirectUri === input.redirectUri &&
      sameHash(codeChallenge ?? '', input.codeChallenge);
    if (!isGood) return { status: 'refused' };
    const { label, refresh, access } = input;
    const session = { workspaceId: workspaceId ?? '', memberId: memberId ?? '', method: method as NewSession['method'], label, ...refresh };
    const id = insertExtensionSession(sql, session, tools);
    if (id === undefined) return { status: 'refused' };
    insertAccessToken(sql, id, access, tools.nowMs);
    sql.run('UPDATE authorization_codes SET session_id = ? WHERE prefix = ?', id, input.code.prefix);
    return { status: 'signed_in' };
  },
});
