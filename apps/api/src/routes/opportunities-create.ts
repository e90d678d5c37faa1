import { Opportunity, OpportunityInput } from '@alongside/common';
import { createOpportunity } from '../services/opportunities/create-opportunity.ts';
import { getOpportunity } from '../services/opportunities/get-opportunity.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const opportunitiesCreateRoute = defineCreateRoute({
  operationId: 'createOpportunity',
  tag: 'Opportunities',
  summary: 'Store an opportunity',
  description: 'An opportunity already known by source and external id or by a CRM record is updated instead, and answered with 200.',
  path: '/v1/opportunities',
  input: OpportunityInput,
  answer: Opportunity,
  create: createOpportunity,
  get: getOpportunity,
});
