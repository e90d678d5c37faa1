import { WebhookId } from '@alongside/common';
import { removeWebhook } from '../services/webhooks/remove-webhook.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const webhooksDeleteRoute = defineDeleteRoute({
  operationId: 'deleteWebhook',
  tag: 'Webhooks out',
  summary: 'Remove a webhook',
  description: 'What waits for it is not sent any more, and its log of deliveries is gone.',
  path: '/v1/webhooks/{id}',
  roles: ['admin'],
  id: WebhookId,
  remove: removeWebhook,
});
