import { CrmSiteId, CrmSitePatch, ManagedCrmSite } from '@alongside/common';
import { getCrmSite } from '../services/crm-sites/get-crm-site.ts';
import { updateCrmSite } from '../services/crm-sites/update-crm-site.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const crmSitesUpdateRoute = defineUpdateRoute({
  operationId: 'updateCrmSite',
  tag: 'CRM sites',
  summary: 'Change a CRM site, or decide about a request',
  description: 'Absent fields stay as they are; `cardsOff` is replaced whole.',
  path: '/v1/crm-sites/{id}',
  roles: ['admin'],
  id: CrmSiteId,
  patch: CrmSitePatch,
  answer: ManagedCrmSite,
  update: updateCrmSite,
  get: getCrmSite,
});
