import { dayMs, minuteMs, secondMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

interface NewDeviceCode {
  readonly prefix: string;
  readonly hash: string;
  readonly userCodeHash: string;
  readonly clientId: string;
  readonly label: string;
}

const lifeMs = 10 * minuteMs;
const intervalMs = 5 * secondMs;

/** Notes a sign-in that waits for a yes in another window. @returns `undefined` when another one has the same user code */
export const createDeviceCode = defineMutation({
  name: 'oauth.createDeviceCode',
  run(sql, input: NewDeviceCode, { nowMs }): { lifeMs: number; intervalMs: number } | undefined {
    sql.run('DELETE FROM device_codes WHERE expires_at_ms < ?', nowMs - dayMs);
    const made = sql.run(
      `INSERT INTO device_codes (prefix, hash, user_code_hash, client_id, label, interval_ms, expires_at_ms, status)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'pending') ON CONFLICT (user_code_hash) DO NOTHING`,
      input.prefix,
      input.hash,
      input.userCodeHash,
      input.clientId,
      input.label,
      intervalMs,
      nowMs + lifeMs,
    );
    return made > 0 ? { lifeMs, intervalMs } : undefined;
  },
});
