import { WorkspaceDetails, WorkspaceInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { startWorkspace } from '../services/workspaces/start-workspace.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createWorkspace',
  tags: ['Workspace'],
  summary: 'Make another workspace',
  description: 'The member who asks becomes its admin. `conflict` when the slug is taken.',
  method: 'post',
  path: '/v1/workspaces',
  ...notByExtensions('admin'),
  request: { body: jsonBody(WorkspaceInput) },
  responses: { 201: jsonAnswer(WorkspaceDetails, 'New') },
});

export const workspacesCreateRoute = defineRoute({
  route,
  handler: async (c) => c.json(await startWorkspace(c.get('context'), c.req.valid('json')), 201),
});
