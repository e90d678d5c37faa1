import { defineNoun } from './define-noun.ts';

export const push = defineNoun({
  noun: 'push',
  table: 'pushes',
  columns: [
    'contentId:ref:content_items',
    'audience:json',
    'startsAt:instant',
    'endsAt:instant',
    'priority:integer',
    'reason',
    'mode',
    'capPerRecord:integer',
    'ownerName',
  ],
  defaults: { audience: { personaIds: [], industries: [], stages: [], accountIds: [] }, priority: 2, mode: 'normal', capPerRecord: 3 },
  hasExternalIds: false,
  deleteWith: ['DELETE FROM push_days WHERE push_pk = ?'],
});
