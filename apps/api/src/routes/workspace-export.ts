import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { exportWorkspace } from '../services/workspaces/export-workspace.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { streamBody } from './stream-body.ts';

const route = createRoute({
  operationId: 'exportWorkspace',
  tags: ['Workspace'],
  summary: 'Export everything in the workspace',
  description:
    'One zip with a README, a file of JSON lines for each kind of thing, and CSV for the main ones: records, touches, members, keys without their secrets, the audit log, consents, CRM sites. It shows one moment, whatever is stored meanwhile. `conflict` while another one is being written.',
  method: 'post',
  path: '/v1/workspace/export',
  ...notByExtensions('admin'),
  responses: { 200: { description: 'The archive', content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } } } },
});

export const workspaceExportRoute = defineRoute({
  route,
  handler: async (c) => {
    const { workspace, clock } = c.get('context');
    const archive = await exportWorkspace(c.get('context'), c.get('server'));
    const day = new Date(clock()).toISOString().slice(0, 10);
    return c.body(await streamBody(c, archive), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="alongside-${workspace.slug}-${day}.zip"`,
      'cache-control': 'no-store',
    });
  },
});
