import { Health } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { readHealth } from '../services/health/read-health.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getHealth',
  tags: ['Server'],
  summary: 'How the server is, and since when',
  description:
    'Names what is degraded or failing: of the server as a whole, and of what it does for this workspace. Of others it says nothing.',
  method: 'get',
  path: '/v1/health',
  ...notByExtensions('admin'),
  responses: { 200: jsonAnswer(Health, 'As it is now') },
});

export const healthGetRoute = defineRoute({
  route,
  handler: async (c) => c.json(await readHealth(c.get('server'), c.get('context')), 200),
});
