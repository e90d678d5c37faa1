import { defineNoun } from './define-noun.ts';

export const person = defineNoun({
  noun: 'person',
  table: 'people',
  columns: [
    'name',
    'email',
    'phone',
    'title',
    'seniority',
    'department',
    'accountId:ref:accounts',
    'lifecycleStage',
    'ownerName',
    'ownerEmail',
    'country',
    'doNotContact:boolean',
    'source',
    'externalId',
  ],
  defaults: {},
  hasExternalIds: true,
  naturalKey: 'email',
  entity: 'person',
  deleteWith: [
    'DELETE FROM touches WHERE person_pk = ?',
    'DELETE FROM opportunity_contacts WHERE person_pk = ?',
    'DELETE FROM consents WHERE person_pk = ?',
  ],
});
