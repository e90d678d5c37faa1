import { AuditEntry } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { exportAuditLog } from '../services/audit/export-audit-log.ts';
import { access } from './access.ts';
import { AuditFilterQuery, toAuditFilter } from './audit-query.ts';
import { defineRoute } from './define-route.ts';
import { streamBody } from './stream-body.ts';
import { textStream } from './text-stream.ts';

const lines = 'application/x-ndjson';

const route = createRoute({
  operationId: 'exportAuditLog',
  tags: ['Audit'],
  summary: 'The audit log as a file',
  description: 'As CSV that no spreadsheet runs, or as one JSON object per line; the newest first. The export itself is noted in the log.',
  method: 'get',
  path: '/v1/audit/export',
  ...access('admin'),
  request: { query: AuditFilterQuery.extend({ format: z.enum(['csv', 'ndjson']).default('csv') }) },
  responses: { 200: { description: 'The entries', content: { 'text/csv': { schema: z.string() }, [lines]: { schema: AuditEntry } } } },
});

export const auditExportRoute = defineRoute({
  route,
  handler: async (c) => {
    const query = toAuditFilter(c.req.valid('query'));
    const pieces = await exportAuditLog(c.get('context'), query);
    return c.body(await streamBody(c, textStream(pieces)), 200, {
      'content-type': query.format === 'csv' ? 'text/csv; charset=utf-8' : lines,
      'content-disposition': `attachment; filename="audit.${query.format}"`,
      'cache-control': 'no-store',
    });
  },
});
