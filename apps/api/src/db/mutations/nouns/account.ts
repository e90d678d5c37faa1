import { defineNoun } from './define-noun.ts';

export const account = defineNoun({
  noun: 'account',
  table: 'accounts',
  columns: [
    'name',
    'domain',
    'industry',
    'employeeCount:integer',
    'country',
    'ownerName',
    'ownerEmail',
    'parentId:ref:accounts',
    'source',
    'externalId',
  ],
  defaults: {},
  hasExternalIds: true,
  naturalKey: 'domain',
  entity: 'account',
  deleteWith: [
    'UPDATE people SET account_pk = NULL WHERE account_pk = ?',
    'UPDATE opportunities SET account_pk = NULL WHERE account_pk = ?',
    'UPDATE accounts SET parent_pk = NULL WHERE parent_pk = ?',
    'DELETE FROM account_domains WHERE account_pk = ?',
  ],
});
