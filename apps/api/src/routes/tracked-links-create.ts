import { TrackedLink, TrackedLinkInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createLink } from '../services/links/create-link.ts';
import { readLink } from '../services/links/link-rows.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createTrackedLink',
  tags: ['Tracked links'],
  summary: 'Make a link that tells when it is followed',
  description:
    'To be sent instead of an own address. Following it leads to that address at once; made for a person, it becomes a touch of theirs, graded by what followed it, unless they object to being tracked by e-mail. Where it leads never stands in the link and does not change.',
  method: 'post',
  path: '/v1/tracked-links',
  ...access('rep', 'marketer', 'admin'),
  request: { body: jsonBody(TrackedLinkInput) },
  responses: { 201: jsonAnswer(TrackedLink, 'Made') },
});

export const trackedLinksCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const [server, context] = [c.get('server'), c.get('context')];
    const id = await createLink(server, context, c.req.valid('json'));
    return c.json(found(readLink(context.native, server, id), id), 201);
  },
});
