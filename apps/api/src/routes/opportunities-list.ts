import { AccountId, Opportunity, OpportunityStatus, PageQuery } from '@alongside/common';
import { listOpportunities } from '../services/opportunities/list-opportunities.ts';
import { defineListRoute } from './define-list-route.ts';

export const opportunitiesListRoute = defineListRoute({
  operationId: 'listOpportunities',
  tag: 'Opportunities',
  summary: 'List opportunities',
  path: '/v1/opportunities',
  query: PageQuery.extend({ accountId: AccountId.optional(), status: OpportunityStatus.optional() }),
  answer: Opportunity,
  list: listOpportunities,
});
