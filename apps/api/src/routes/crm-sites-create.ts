import { CrmSiteInput, ManagedCrmSite } from '@alongside/common';
import { createCrmSite } from '../services/crm-sites/create-crm-site.ts';
import { getCrmSite } from '../services/crm-sites/get-crm-site.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const crmSitesCreateRoute = defineCreateRoute({
  operationId: 'createCrmSite',
  tag: 'CRM sites',
  summary: 'List a CRM installation',
  description:
    'It is approved at once. An origin that is listed, requested or declined already becomes this one, and is answered with 200. Origins are compared as browsers do: lower case, without the port that goes without saying.',
  path: '/v1/crm-sites',
  roles: ['admin'],
  input: CrmSiteInput,
  answer: ManagedCrmSite,
  create: createCrmSite,
  get: getCrmSite,
});
