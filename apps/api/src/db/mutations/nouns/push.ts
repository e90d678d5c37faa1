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
  idLists: [
    { field: 'audience', list: 'personaIds', table: 'personas' },
    { field: 'audience', list: 'accountIds', table: 'accounts' },
  ],
  contradiction: (values) =>
    Number(values.get('ends_at_ms')) > Number(values.get('starts_at_ms'))
      ? undefined
      : { path: 'endsAt', message: 'must be after startsAt' },
  deleteWith: ['DELETE FROM push_days WHERE push_pk = ?'],
});
