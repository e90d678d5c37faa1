import { msToInstant, type Webhook, type WebhookEvent } from '@alongside/common';
import type { SqlRow } from '../../db/sql-connection.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

const columns = 'pk, id, name, url, events, state, disabled_why, failing_since_ms, previous_until_ms, created_at_ms, updated_at_ms';

interface WebhookRow {
  readonly pk: number;
  readonly webhook: Webhook;
}

/** Up to so many webhooks after a row number. */
export function readWebhooks({ native, clock }: Pick<WorkspaceContext, 'native' | 'clock'>, afterPk: number, limit: number): WebhookRow[] {
  return native.all(`SELECT ${columns} FROM webhooks WHERE pk > ? ORDER BY pk LIMIT ?`, afterPk, limit).map((row) => toRow(row, clock()));
}

/** The webhook of that id, or `undefined`. */
export async function readWebhook({ native, clock }: Pick<WorkspaceContext, 'native' | 'clock'>, id: string): Promise<Webhook | undefined> {
  const row = native.get(`SELECT ${columns} FROM webhooks WHERE id = ?`, id);
  return row && toRow(row, clock()).webhook;
}

function toRow(
  [pk, id, name, url, events, state, why, failingSinceMs, previousUntilMs, createdAtMs, updatedAtMs]: SqlRow,
  nowMs: number,
): WebhookRow {
  const webhook: Webhook = {
    id: String(id),
    name: String(name),
    url: String(url),
    ...(typeof events === 'string' && { events: JSON.parse(events) as WebhookEvent[] }),
    state: state as Webhook['state'],
    ...(typeof why === 'string' && { disabledWhy: why as NonNullable<Webhook['disabledWhy']> }),
    ...(typeof failingSinceMs === 'number' && { failingSince: msToInstant(failingSinceMs) }),
    ...(typeof previousUntilMs === 'number' && previousUntilMs > nowMs && { previousSecretUntil: msToInstant(previousUntilMs) }),
    createdAt: msToInstant(Number(createdAtMs)),
    updatedAt: msToInstant(Number(updatedAtMs)),
  };
  return { pk: Number(pk), webhook };
}
