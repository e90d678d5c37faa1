import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

interface DeviceVerdict {
  readonly userCodeHash: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly approve: boolean;
}

/** A member's answer to a sign-in that waits. @returns whether one waited under that code */
export const decideDevice = defineMutation({
  name: 'oauth.decideDevice',
  run(sql, { userCodeHash, workspaceId, memberId, sessionId, approve }: DeviceVerdict, { nowMs, audit }): boolean {
    const method = sql.get('SELECT method FROM sessions WHERE id = ? AND member_id = ? AND ended_at_ms IS NULL', sessionId, memberId)?.[0];
    if (typeof method !== 'string') throw new AppError('unauthenticated', 'the session has ended');
    const status = approve ? 'approved' : 'denied';
    const decided = sql.run(
      `UPDATE device_codes SET status = ?, workspace_id = ?, member_id = ?, method = ?
       WHERE user_code_hash = ? AND status = 'pending' AND expires_at_ms > ?`,
      status,
      workspaceId,
      memberId,
      method,
      userCodeHash,
      nowMs,
    );
    if (decided === 0) return false;
    audit({ action: `device.${status}`, subject: { kind: 'member', id: memberId } }, workspaceId);
    return true;
  },
});
