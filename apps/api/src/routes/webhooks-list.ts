import { PageQuery, Webhook } from '@alongside/common';
import { listWebhooks } from '../services/webhooks/list-webhooks.ts';
import { defineListRoute } from './define-list-route.ts';

export const webhooksListRoute = defineListRoute({
  operationId: 'listWebhooks',
  tag: 'Webhooks out',
  summary: 'List the addresses that are told of events',
  path: '/v1/webhooks',
  roles: ['admin'],
  query: PageQuery,
  answer: Webhook,
  list: listWebhooks,
});
