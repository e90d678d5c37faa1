import { Account, AccountId } from '@alongside/common';
import { getAccount } from '../services/accounts/get-account.ts';
import { defineGetRoute } from './define-get-route.ts';

export const accountsGetRoute = defineGetRoute({
  operationId: 'getAccount',
  tag: 'Accounts',
  summary: 'Read an account',
  path: '/v1/accounts/{id}',
  id: AccountId,
  answer: Account,
  get: getAccount,
});
