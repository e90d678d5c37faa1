import type { WebhookPatch } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';

/** Changes a webhook. One that is taken up again, or is elsewhere now, starts with a clean record. @returns the id, or `undefined` when there is none */
export const patchWebhook = defineMutation({
  name: 'webhooks.patch',
  run(sql, { id, patch }: { readonly id: string; readonly patch: WebhookPatch }, { nowMs, audit }): string | undefined {
    const row = sql.get('SELECT pk, name, url, events, state FROM webhooks WHERE id = ?', id);
    if (!row) return undefined;
    const [pk, name, url, events, before] = row;
    const state = patch.state ?? String(before);
    const isTakenUp = state === 'active' && (before !== 'active' || (patch.url ?? url) !== url);
    sql.run(
      `UPDATE webhooks SET name = ?1, url = ?2, events = ?3, state = ?4, updated_at_ms = ?5,
         disabled_why = CASE WHEN ?4 = 'disabled' THEN disabled_why END, failing_since_ms = CASE WHEN ?6 THEN NULL ELSE failing_since_ms END WHERE pk = ?7`,
      patch.name ?? String(name),
      patch.url ?? String(url),
      patch.events === undefined ? (events ?? null) : patch.events && JSON.stringify(patch.events),
      state,
      nowMs,
      isTakenUp ? 1 : 0,
      Number(pk),
    );
    if (isTakenUp) takeUp(sql, Number(pk), nowMs);
    const after = { host: new URL(patch.url ?? String(url)).host, state };
    audit({ action: 'webhook.changed', subject: { kind: 'webhook', id }, before: { state: String(before) }, after });
    return id;
  },
});

/** What waits is tried at once. */
function takeUp(sql: SqlConnection, webhookPk: number, nowMs: number): void {
  sql.run("UPDATE webhook_deliveries SET next_try_at_ms = ?, attempts = 0 WHERE webhook_pk = ? AND state = 'waiting'", nowMs, webhookPk);
}
