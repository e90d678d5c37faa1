import { WorkspaceDeletion } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { deleteWorkspace } from '../services/workspaces/delete-workspace.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'deleteWorkspace',
  tags: ['Workspace'],
  summary: 'Delete the workspace with everything in it',
  description:
    'This cannot be undone. `confirmName` must be the exact name of the workspace. Members, keys and sessions end at once; people who are members of no other workspace are forgotten. Export it first if you want to keep anything.',
  method: 'delete',
  path: '/v1/workspace',
  ...notByExtensions('admin'),
  request: { body: jsonBody(WorkspaceDeletion) },
  responses: { 204: { description: 'Gone' } },
});

export const workspaceDeleteRoute = defineRoute({
  route,
  handler: async (c) => {
    await deleteWorkspace(c.get('context'), c.get('server'), c.req.valid('json'));
    return c.body(null, 204);
  },
});
