import { WorkspaceDetails } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { getWorkspace } from '../services/workspaces/get-workspace.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getWorkspace',
  tags: ['Workspace'],
  summary: 'Read the workspace and its settings',
  method: 'get',
  path: '/v1/workspace',
  ...access('rep', 'marketer', 'admin'),
  responses: { 200: jsonAnswer(WorkspaceDetails, 'As it is now') },
});

export const workspaceGetRoute = defineRoute({ route, handler: async (c) => c.json(await getWorkspace(c.get('context')), 200) });
