import { Account, PageQuery } from '@alongside/common';
import { listAccounts } from '../services/accounts/list-accounts.ts';
import { defineListRoute } from './define-list-route.ts';

export const accountsListRoute = defineListRoute({
  operationId: 'listAccounts',
  tag: 'Accounts',
  summary: 'List accounts',
  path: '/v1/accounts',
  query: PageQuery.extend({ domain: Account.shape.domain, industry: Account.shape.industry }),
  answer: Account,
  list: listAccounts,
});
