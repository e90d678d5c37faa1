import { AccountId } from '@alongside/common';
import { deleteAccount } from '../services/accounts/delete-account.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const accountsDeleteRoute = defineDeleteRoute({
  operationId: 'deleteAccount',
  tag: 'Accounts',
  summary: 'Remove an account',
  description:
    'Its people and opportunities stay, without an account. Pushes keep naming it in their audience, so that none of them widens: it fits nobody any more.',
  path: '/v1/accounts/{id}',
  id: AccountId,
  remove: deleteAccount,
});
