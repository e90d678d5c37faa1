import { ContentId, ContentUsage } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getUsage } from '../services/content/get-usage.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getContentUsage',
  tags: ['Content'],
  summary: 'How reps used a content item',
  method: 'get',
  path: '/v1/content/{id}/usage',
  ...access('rep', 'marketer', 'admin'),
  request: { params: z.object({ id: ContentId }) },
  responses: { 200: jsonAnswer(ContentUsage, 'Counts since the beginning') },
});

export const contentUsageRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await getUsage(c.get('context'), id), id), 200);
  },
});
