import { ContentId, PageQuery, Push } from '@alongside/common';
import { listPushes } from '../services/pushes/list-pushes.ts';
import { defineListRoute } from './define-list-route.ts';

export const pushesListRoute = defineListRoute({
  operationId: 'listPushes',
  tag: 'Pushes',
  summary: 'List pushes',
  path: '/v1/pushes',
  query: PageQuery.extend({ status: Push.shape.status.optional(), contentId: ContentId.optional() }),
  answer: Push,
  list: listPushes,
});
