import { Opportunity, OpportunityId, OpportunityPatch } from '@alongside/common';
import { getOpportunity } from '../services/opportunities/get-opportunity.ts';
import { updateOpportunity } from '../services/opportunities/update-opportunity.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const opportunitiesUpdateRoute = defineUpdateRoute({
  operationId: 'updateOpportunity',
  tag: 'Opportunities',
  summary: 'Change an opportunity',
  description: 'Absent fields stay as they are; `null` empties one. `links` and `contacts` replace the whole list.',
  path: '/v1/opportunities/{id}',
  id: OpportunityId,
  patch: OpportunityPatch,
  answer: Opportunity,
  update: updateOpportunity,
  get: getOpportunity,
});
