import { Workspace } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { ownWorkspaces } from '../services/sessions/own-workspaces.ts';
import { membersOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const OwnWorkspaces = z.object({
  items: z.array(Workspace.pick({ id: true, name: true }).extend({ current: z.boolean() })),
});

const route = createRoute({
  operationId: 'listOwnWorkspaces',
  tags: ['Session'],
  summary: 'Workspaces that you can go over to',
  description: 'Only a sign-in by mail leads to other workspaces: an identity provider or an invitation speaks for its own one alone.',
  method: 'get',
  path: '/v1/session/workspaces',
  ...membersOnly('rep', 'marketer', 'admin'),
  responses: { 200: jsonAnswer(OwnWorkspaces, 'By name, this one too') },
});

export const sessionWorkspacesRoute = defineRoute({
  route,
  handler: (c) => c.json({ items: ownWorkspaces(c.get('context')).map(({ id, name, current }) => ({ id, name, current })) }, 200),
});
