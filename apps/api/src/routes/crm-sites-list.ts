import { ManagedCrmSite, PageQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { listCrmSites } from '../services/crm-sites/list-crm-sites.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listCrmSites',
  tags: ['CRM sites'],
  summary: 'List CRM sites',
  description:
    'Admins see all; everybody else what is approved and what they asked for themselves. Send the ETag of an earlier answer as If-None-Match: 304 means that nothing in the whole list has changed.',
  method: 'get',
  path: '/v1/crm-sites',
  ...access('rep', 'marketer', 'admin'),
  request: { query: PageQuery, headers: z.object({ 'if-none-match': z.string().optional() }) },
  responses: { 200: jsonAnswer(pageOf(ManagedCrmSite), 'The oldest first'), 304: { description: 'You have it already' } },
});

export const crmSitesListRoute = defineRoute({
  route,
  handler: (c) => {
    const { page, etag } = listCrmSites(c.get('context'), c.req.valid('query'));
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (c.req.valid('header')['if-none-match']?.includes(etag)) return c.body(null, 304, headers);
    return c.json(page, 200, headers);
  },
});
