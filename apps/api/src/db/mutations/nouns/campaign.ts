import { defineNoun } from './define-noun.ts';

export const campaign = defineNoun({
  noun: 'campaign',
  table: 'campaigns',
  columns: ['name', 'channel', 'status', 'startsAt:instant', 'endsAt:instant', 'ownerName', 'url', 'source', 'externalId'],
  defaults: { status: 'running' },
  hasExternalIds: true,
  deleteWith: ['DELETE FROM campaign_members WHERE campaign_pk = ?'],
});
