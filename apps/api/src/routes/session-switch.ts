import { WorkspaceId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { deviceLabel } from '../auth/device-label.ts';
import { switchWorkspace } from '../services/sessions/switch-workspace.ts';
import { atConsoleOnly } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'switchWorkspace',
  tags: ['Session'],
  summary: 'Go over to another workspace of yours',
  description: 'Ends this session and begins one there, with a new cookie.',
  method: 'post',
  path: '/v1/session/workspace',
  ...atConsoleOnly('rep', 'marketer', 'admin'),
  request: { body: jsonBody(z.object({ workspaceId: WorkspaceId })) },
  responses: { 204: { description: 'There now, by the new cookie' } },
});

export const sessionSwitchRoute = defineRoute({
  route,
  handler: async (c) => {
    const label = deviceLabel(c.req.header('user-agent'));
    c.header('set-cookie', await switchWorkspace(c.get('server'), c.get('context'), c.req.valid('json').workspaceId, label));
    return c.body(null, 204);
  },
});
