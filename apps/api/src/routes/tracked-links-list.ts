import { pageOf, TrackedLink, TrackedLinkQuery } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listLinks } from '../services/links/list-links.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listTrackedLinks',
  tags: ['Tracked links'],
  summary: 'List tracked links',
  method: 'get',
  path: '/v1/tracked-links',
  ...access('marketer', 'admin'),
  request: { query: TrackedLinkQuery },
  responses: { 200: jsonAnswer(pageOf(TrackedLink), 'The newest first') },
});

export const trackedLinksListRoute = defineRoute({
  route,
  handler: async (c) => c.json(await listLinks(c.get('server'), c.get('context'), c.req.valid('query')), 200),
});
