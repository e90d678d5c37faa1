import { Readable } from 'node:stream';
import { ImportId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { ImportArchive } from '../services/imports/import-archive.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { streamBody } from './stream-body.ts';

const route = createRoute({
  operationId: 'getRejectedRows',
  tags: ['Imports'],
  summary: 'Every row that an import rejected',
  description: 'Line of the file, column and reason, as CSV that a spreadsheet can open safely.',
  method: 'get',
  path: '/v1/imports/{id}/rejected.csv',
  ...access('marketer', 'admin'),
  request: { params: z.object({ id: ImportId }) },
  responses: { 200: { description: 'The rows', content: { 'text/csv': { schema: z.string() } } } },
});

export const importsRejectedRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const archive = new ImportArchive(c.get('server').env.dataDir, c.get('context').workspace.id);
    const list = found(archive.rejectedCsv(id), id);
    return c.body(await streamBody(c, Readable.toWeb(list) as ReadableStream<Uint8Array>), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${id}.rejected.csv"`,
    });
  },
});
