import { OpportunityId, OpportunityStages } from '@alongside/common';
import { listStages } from '../services/opportunities/list-stages.ts';
import { defineGetRoute } from './define-get-route.ts';

export const opportunitiesStagesRoute = defineGetRoute({
  operationId: 'listOpportunityStages',
  tag: 'Opportunities',
  summary: 'How an opportunity stood from when on',
  path: '/v1/opportunities/{id}/stages',
  id: OpportunityId,
  answer: OpportunityStages,
  get: listStages,
});
