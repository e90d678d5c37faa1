import { defineNoun } from './define-noun.ts';

export const opportunity = defineNoun({
  noun: 'opportunity',
  table: 'opportunities',
  columns: [
    'name',
    'accountId:ref:accounts',
    'stage',
    'buyingStage',
    'status',
    'amountCents:integer',
    'currency',
    'closeDate',
    'ownerName',
    'ownerEmail',
    'source',
    'externalId',
  ],
  defaults: { status: 'open' },
  hasExternalIds: true,
  entity: 'opportunity',
  deleteWith: [
    'DELETE FROM opportunity_contacts WHERE opportunity_pk = ?',
    'DELETE FROM opportunity_role_facts WHERE opportunity_pk = ?',
    'DELETE FROM opportunity_stages WHERE opportunity_pk = ?',
  ],
});
