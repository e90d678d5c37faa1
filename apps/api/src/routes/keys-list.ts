import { ApiKey, PageQuery } from '@alongside/common';
import { listKeys } from '../services/keys/list-keys.ts';
import { defineListRoute } from './define-list-route.ts';

export const keysListRoute = defineListRoute({
  operationId: 'listKeys',
  tag: 'Keys',
  summary: 'List API keys',
  path: '/v1/keys',
  roles: ['admin'],
  query: PageQuery,
  answer: ApiKey,
  list: listKeys,
});
