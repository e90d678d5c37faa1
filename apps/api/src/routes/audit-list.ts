import { AuditEntry, PageQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listAuditEntries } from '../services/audit/list-audit-entries.ts';
import { access } from './access.ts';
import { AuditFilterQuery, toAuditFilter } from './audit-query.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listAuditEntries',
  tags: ['Audit'],
  summary: 'Who did what',
  description: 'Both chains merged, the newest first: `access` for members, keys and sign-in, `data` for records and settings.',
  method: 'get',
  path: '/v1/audit',
  ...access('admin'),
  request: { query: PageQuery.extend(AuditFilterQuery.shape) },
  responses: { 200: jsonAnswer(pageOf(AuditEntry), 'The newest first') },
});

export const auditListRoute = defineRoute({
  route,
  handler: (c) => c.json(listAuditEntries(c.get('context'), toAuditFilter(c.req.valid('query'))), 200),
});
