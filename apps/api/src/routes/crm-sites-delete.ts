import { CrmSiteId } from '@alongside/common';
import { removeCrmSite } from '../services/crm-sites/remove-crm-site.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const crmSitesDeleteRoute = defineDeleteRoute({
  operationId: 'deleteCrmSite',
  tag: 'CRM sites',
  summary: 'Take a CRM site off the list',
  description: 'Extensions leave it alone from then on. It can be requested anew.',
  path: '/v1/crm-sites/{id}',
  roles: ['admin'],
  id: CrmSiteId,
  remove: removeCrmSite,
});
