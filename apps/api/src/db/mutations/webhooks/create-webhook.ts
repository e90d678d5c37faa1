import { AppError, type WebhookEvent } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Each is told of every event by itself. */
const mostWebhooks = 50;

export interface WebhookColumns {
  readonly name: string;
  readonly url: string;
  /** Absent: all. */
  readonly events?: readonly WebhookEvent[] | undefined;
  readonly sealedSecret: string;
}

/** Notes an address that is to be told of events. @throws AppError `conflict` when there are too many */
export const createWebhook = defineMutation({
  name: 'webhooks.create',
  run(sql, { name, url, events, sealedSecret }: WebhookColumns, { nowMs, newId, audit }): string {
    const count = Number(sql.get('SELECT count(*) FROM webhooks')?.[0]);
    if (count >= mostWebhooks) throw new AppError('conflict', `a workspace has ${mostWebhooks} webhooks at most`);
    const id = newId('webhook');
    sql.run(
      `INSERT INTO webhooks (id, name, url, events, secret, state, created_at_ms, updated_at_ms) VALUES (?1, ?2, ?3, ?4, ?5, 'active', ?6, ?6)`,
      id,
      name,
      url,
      events ? JSON.stringify(events) : null,
      sealedSecret,
      nowMs,
    );
    audit({
      action: 'webhook.created',
      subject: { kind: 'webhook', id },
      after: { host: new URL(url).host, events: events?.length ?? 'all' },
    });
    return id;
  },
});
