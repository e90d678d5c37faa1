import { OpportunityId } from '@alongside/common';
import { deleteOpportunity } from '../services/opportunities/delete-opportunity.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const opportunitiesDeleteRoute = defineDeleteRoute({
  operationId: 'deleteOpportunity',
  tag: 'Opportunities',
  summary: 'Remove an opportunity',
  description: 'The people with a part in it stay.',
  path: '/v1/opportunities/{id}',
  id: OpportunityId,
  remove: deleteOpportunity,
});
