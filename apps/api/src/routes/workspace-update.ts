import { WorkspaceDetails, WorkspacePatch } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { updateWorkspace } from '../services/workspaces/update-workspace.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'updateWorkspace',
  tags: ['Workspace'],
  summary: 'Change the workspace and its settings',
  description:
    'Absent fields stay as they are. `repsSee` holds within a second, in every process. `ssoOnly` is refused with `conflict` while no identity provider is switched on; it signs out everybody who came in another way, but for the session that asks.',
  method: 'patch',
  path: '/v1/workspace',
  ...notByExtensions('admin'),
  request: { body: jsonBody(WorkspacePatch) },
  responses: { 200: jsonAnswer(WorkspaceDetails, 'As it is now') },
});

export const workspaceUpdateRoute = defineRoute({
  route,
  handler: async (c) => c.json(await updateWorkspace(c.get('context'), c.req.valid('json')), 200),
});
