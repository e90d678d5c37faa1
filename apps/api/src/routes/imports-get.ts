import { ImportId, ImportReport } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { ImportArchive } from '../services/imports/import-archive.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getImport',
  tags: ['Imports'],
  summary: 'What an import did',
  method: 'get',
  path: '/v1/imports/{id}',
  ...access('marketer', 'admin'),
  request: { params: z.object({ id: ImportId }) },
  responses: { 200: jsonAnswer(ImportReport, 'The report') },
});

export const importsGetRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const archive = new ImportArchive(c.get('server').env.dataDir, c.get('context').workspace.id);
    return c.json(found(archive.report(id), id), 200);
  },
});
