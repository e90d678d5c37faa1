import { AppError, minuteMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** @unit milliseconds */
const codeLifeMs = minuteMs;

interface NewCode {
  readonly prefix: string;
  readonly hash: string;
  readonly workspaceId: string;
  readonly memberId: string;
  /** Where the member said yes; how they signed in there holds for what comes of it. */
  readonly sessionId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
}

/** Notes a code that an extension may change for tokens within a minute. */
export const createCode = defineMutation({
  name: 'oauth.createCode',
  run(sql, input: NewCode, { nowMs }): void {
    const { prefix, hash, workspaceId, memberId, sessionId, clientId, redirectUri, codeChallenge } = input;
    const method = sql.get('SELECT method FROM sessions WHERE id = ? AND member_id = ? AND ended_at_ms IS NULL', sessionId, memberId)?.[0];
    if (typeof method !== 'string') throw new AppError('unauthenticated', 'the session has ended');
    sql.run(
      `INSERT INTO authorization_codes
         (prefix, hash, workspace_id, member_id, method, client_id, redirect_uri, code_challenge, expires_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      prefix,
      hash,
      workspaceId,
      memberId,
      method,
      clientId,
      redirectUri,
      codeChallenge,
      nowMs + codeLifeMs,
    );
  },
});
