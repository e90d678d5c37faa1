import { secondMs } from '@alongside/common';
import { sameHash } from '../../../auth/same-hash.ts';
import { defineMutation } from '../define-mutation.ts';
import type { NewSession } from '../sessions/start-session.ts';
import { insertAccessToken } from './insert-access-token.ts';
import { insertExtensionSession } from './insert-extension-session.ts';

interface StoredSecret {
  readonly prefix: string;
  readonly hash: string;
}

interface DeviceRedemption {
  readonly code: StoredSecret;
  readonly clientId: string;
  readonly refresh: StoredSecret;
  readonly access: StoredSecret;
}

type Outcome = 'signed_in' | 'invalid_grant' | 'expired_token' | 'slow_down' | 'authorization_pending' | 'access_denied';

/** How much each question that comes too soon adds to the wait (RFC 8628, section 3.5). */
const penaltyMs = 5 * secondMs;
/** Two questions sent in time may arrive closer together. */
const jitterMs = secondMs / 2;

/** Signs an extension in once a member has said yes, and only once. */
export const redeemDeviceCode = defineMutation({
  name: 'oauth.redeemDeviceCode',
  run(sql, { code, clientId, refresh, access }: DeviceRedemption, tools): { outcome: Outcome } {
    const { nowMs } = tools;
    const row = sql.get(
      `SELECT hash, client_id, label, interval_ms, last_polled_at_ms, expires_at_ms, workspace_id, member_id, method, status
       FROM device_codes WHERE prefix = ?`,
      code.prefix,
    );
    if (!row || !sameHash(String(row[0]), code.hash) || row[1] !== clientId || row[9] === 'used') return { outcome: 'invalid_grant' };
    if (nowMs >= Number(row[5])) return { outcome: 'expired_token' };
    if (row[9] === 'denied') return { outcome: 'access_denied' };
    if (row[9] === 'pending') {
      const isTooSoon = row[4] !== null && nowMs - Number(row[4]) < Number(row[3]) - jitterMs;
      const intervalMs = Number(row[3]) + (isTooSoon ? penaltyMs : 0);
      sql.run('UPDATE device_codes SET last_polled_at_ms = ?, interval_ms = ? WHERE prefix = ?', nowMs, intervalMs, code.prefix);
      return { outcome: isTooSoon ? 'slow_down' : 'authorization_pending' };
    }
    sql.run("UPDATE device_codes SET status = 'used' WHERE prefix = ?", code.prefix);
    const [label, workspaceId, memberId, method] = [String(row[2]), String(row[6]), String(row[7]), row[8] as NewSession['method']];
    const id = insertExtensionSession(sql, { workspaceId, memberId, method, label, ...refresh }, tools);
    if (id === undefined) return { outcome: 'access_denied' };
    insertAccessToken(sql, id, access, nowMs);
    return { outcome: 'signed_in' };
  },
});
