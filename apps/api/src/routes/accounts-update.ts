import { Account, AccountId, AccountPatch } from '@alongside/common';
import { getAccount } from '../services/accounts/get-account.ts';
import { updateAccount } from '../services/accounts/update-account.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const accountsUpdateRoute = defineUpdateRoute({
  operationId: 'updateAccount',
  tag: 'Accounts',
  summary: 'Change an account',
  description: 'Absent fields stay as they are; `null` empties one. `links` replaces the whole list.',
  path: '/v1/accounts/{id}',
  id: AccountId,
  patch: AccountPatch,
  answer: Account,
  update: updateAccount,
  get: getAccount,
});
