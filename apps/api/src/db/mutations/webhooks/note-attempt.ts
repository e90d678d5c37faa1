import type { WebhookFailure } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';

/** How a try ended. */
export interface AttemptToNote {
  readonly deliveryId: string;
  readonly atMs: number;
  readonly durationMs: number;
  readonly status?: number | undefined;
  readonly failure?: WebhookFailure | undefined;
  readonly outcome:
    | { readonly kind: 'delivered' }
    | { readonly kind: 'again'; readonly atMs: number }
    | { readonly kind: 'failed' }
    /** The receiver wants no more of any. */
    | { readonly kind: 'gone' };
  /** A webhook to which nothing got through for longer is switched off. @unit milliseconds */
  readonly failingLimitMs: number;
}

/** Where little is told, weeks may lie between a failure and the next: that one is tried again for some hours, like any other. */
const fewestTries = 6;

/** Notes a try, what follows from it for the delivery, and what for the webhook. */
export const noteAttempt = defineMutation({
  name: 'webhooks.noteAttempt',
  run(sql, attempt: AttemptToNote, { nowMs, audit }): void {
    const { deliveryId, atMs, durationMs, status, failure, outcome } = attempt;
    const row = sql.get(
      'SELECT d.pk, d.webhook_pk, w.id, w.state, d.attempts FROM webhook_deliveries AS d JOIN webhooks AS w ON w.pk = d.webhook_pk WHERE d.id = ?',
      deliveryId,
    );
    // Its webhook was removed meanwhile.
    if (!row) return;
    const [pk, webhookPk] = [Number(row[0]), Number(row[1])];
    sql.run(
      'INSERT INTO webhook_attempts (delivery_pk, at_ms, duration_ms, status, failure) VALUES (?, ?, ?, ?, ?)',
      pk,
      atMs,
      durationMs,
      status ?? null,
      failure ?? null,
    );
    // Switched off while this was under way: what waited is dropped, and so is this.
    const again = row[3] === 'disabled' ? 'dropped' : 'waiting';
    const state = outcome.kind === 'delivered' ? 'delivered' : outcome.kind === 'again' ? again : 'failed';
    sql.run(
      'UPDATE webhook_deliveries SET state = ?, attempts = attempts + 1, next_try_at_ms = ?, done_at_ms = ? WHERE pk = ?',
      state,
      outcome.kind === 'again' && state === 'waiting' ? outcome.atMs : null,
      state === 'waiting' ? null : nowMs,
      pk,
    );
    if (outcome.kind === 'delivered') {
      sql.run('UPDATE webhooks SET failing_since_ms = NULL WHERE pk = ? AND failing_since_ms IS NOT NULL', webhookPk);
      return;
    }
    sql.run('UPDATE webhooks SET failing_since_ms = coalesce(failing_since_ms, ?) WHERE pk = ?', atMs, webhookPk);
    const isGone = outcome.kind === 'gone';
    const isTriedEnough = Number(row[4]) + 1 >= fewestTries;
    if (!isGone && !(isTriedEnough && hasFailedTooLong(sql, webhookPk, nowMs - attempt.failingLimitMs))) return;
    const why = isGone ? 'gone' : 'failing';
    if (!switchOff(sql, webhookPk, why, nowMs)) return;
    audit({ action: 'webhook.disabled', subject: { kind: 'webhook', id: String(row[2]) }, after: { why } });
  },
});

function hasFailedTooLong(sql: SqlConnection, webhookPk: number, sinceMs: number): boolean {
  return Number(sql.get('SELECT failing_since_ms FROM webhooks WHERE pk = ?', webhookPk)?.[0]) <= sinceMs;
}

/** What still waits for it is dropped: whoever takes it up again asks for what they missed. @returns whether it was on */
function switchOff(sql: SqlConnection, webhookPk: number, why: string, nowMs: number): boolean {
  const changed = sql.run(
    "UPDATE webhooks SET state = 'disabled', disabled_why = ?, updated_at_ms = ? WHERE pk = ? AND state <> 'disabled'",
    why,
    nowMs,
    webhookPk,
  );
  sql.run(
    "UPDATE webhook_deliveries SET state = 'dropped', next_try_at_ms = NULL, done_at_ms = ? WHERE webhook_pk = ? AND state = 'waiting'",
    nowMs,
    webhookPk,
  );
  return changed > 0;
}
