import { Role, Workspace } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const Session = z.object({ workspace: Workspace.omit({ createdAt: true }), role: Role });

const route = createRoute({
  operationId: 'getSession',
  tags: ['Session'],
  summary: 'Whose key this is and what it may do',
  method: 'get',
  path: '/v1/session',
  ...access('rep', 'marketer', 'admin'),
  responses: { 200: jsonAnswer(Session, 'The workspace and role of the key') },
});

export const sessionGetRoute = defineRoute({
  route,
  handler: (c) => {
    const { workspace, principal } = c.get('context');
    return c.json({ workspace, role: principal.role }, 200);
  },
});
