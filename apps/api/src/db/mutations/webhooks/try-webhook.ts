import { defineMutation } from '../define-mutation.ts';
import { queueMessage } from './tell.ts';

/** Sends a webhook an event that says nothing. @returns the delivery's id, or `undefined` when there is no such webhook */
export const tryWebhook = defineMutation({
  name: 'webhooks.test',
  run(sql, { id }: { readonly id: string }, tools): string | undefined {
    const pk = sql.get('SELECT pk FROM webhooks WHERE id = ?', id)?.[0];
    if (typeof pk !== 'number') return undefined;
    return queueMessage(sql, tools, { type: 'webhook.test', data: { webhookId: id } }, [pk])[0];
  },
});
