import { CrmSiteRequest, ManagedCrmSite } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { getCrmSite } from '../services/crm-sites/get-crm-site.ts';
import { requestCrmSite } from '../services/crm-sites/request-crm-site.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'requestCrmSite',
  tags: ['CRM sites'],
  summary: 'Ask for a CRM installation',
  description: 'An admin decides. One that is listed, asked for or declined already stays as it is, and is answered with 200.',
  method: 'post',
  path: '/v1/crm-sites/requests',
  ...access('rep', 'marketer', 'admin'),
  request: { body: jsonBody(CrmSiteRequest) },
  responses: { 200: jsonAnswer(ManagedCrmSite, 'Known already'), 201: jsonAnswer(ManagedCrmSite, 'New') },
});

export const crmSitesRequestRoute = defineRoute({
  route,
  handler: async (c) => {
    const context = c.get('context');
    const { id, isNew } = await requestCrmSite(context, c.req.valid('json'));
    return c.json(found(await getCrmSite(context, id), id), isNew ? 201 : 200);
  },
});
