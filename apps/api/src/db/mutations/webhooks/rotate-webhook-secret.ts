import { defineMutation } from '../define-mutation.ts';

interface Rotation {
  readonly id: string;
  readonly sealedSecret: string;
  /** How long the old one signs as well. @unit milliseconds */
  readonly overlapMs: number;
}

/** Gives a webhook another secret; the old one signs as well for a while. @returns whether there is such a webhook */
export const rotateWebhookSecret = defineMutation({
  name: 'webhooks.rotate',
  run(sql, { id, sealedSecret, overlapMs }: Rotation, { nowMs, audit }): boolean {
    const untilMs = overlapMs > 0 ? nowMs + overlapMs : null;
    const changed = sql.run(
      `UPDATE webhooks SET previous_secret = CASE WHEN ?1 IS NULL THEN NULL ELSE secret END, previous_until_ms = ?1, secret = ?2, updated_at_ms = ?3
       WHERE id = ?4`,
      untilMs,
      sealedSecret,
      nowMs,
      id,
    );
    if (changed === 0) return false;
    audit({ action: 'webhook.secret_rotated', subject: { kind: 'webhook', id }, after: { overlapMs } });
    return true;
  },
});
