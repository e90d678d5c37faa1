import { Account, AccountInput } from '@alongside/common';
import { createAccount } from '../services/accounts/create-account.ts';
import { getAccount } from '../services/accounts/get-account.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const accountsCreateRoute = defineCreateRoute({
  operationId: 'createAccount',
  tag: 'Accounts',
  summary: 'Store an account',
  description:
    'An account already known by source and external id, by a CRM record or by domain is updated instead, and answered with 200.',
  path: '/v1/accounts',
  input: AccountInput,
  answer: Account,
  create: createAccount,
  get: getAccount,
});
