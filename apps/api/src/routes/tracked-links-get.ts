import { TrackedLink, TrackedLinkId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { readLink } from '../services/links/link-rows.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getTrackedLink',
  tags: ['Tracked links'],
  summary: 'Read a tracked link with how often it was followed',
  method: 'get',
  path: '/v1/tracked-links/{id}',
  ...access('marketer', 'admin'),
  request: { params: z.object({ id: TrackedLinkId }) },
  responses: { 200: jsonAnswer(TrackedLink, 'As it is now') },
});

export const trackedLinksGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(readLink(c.get('context').native, c.get('server'), id), id), 200);
  },
});
