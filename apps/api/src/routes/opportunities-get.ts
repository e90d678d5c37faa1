import { Opportunity, OpportunityId } from '@alongside/common';
import { getOpportunity } from '../services/opportunities/get-opportunity.ts';
import { defineGetRoute } from './define-get-route.ts';

export const opportunitiesGetRoute = defineGetRoute({
  operationId: 'getOpportunity',
  tag: 'Opportunities',
  summary: 'Read an opportunity',
  path: '/v1/opportunities/{id}',
  id: OpportunityId,
  answer: Opportunity,
  get: getOpportunity,
});
