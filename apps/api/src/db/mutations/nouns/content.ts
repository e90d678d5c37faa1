import { defineNoun } from './define-noun.ts';

export const content = defineNoun({
  noun: 'content',
  table: 'content_items',
  columns: [
    'kind',
    'title',
    'url',
    'summary',
    'tags:json',
    'topic',
    'language',
    'validFrom:instant',
    'validUntil:instant',
    'version:integer',
    'status',
    'ownerName',
    'source',
    'externalId',
  ],
  defaults: {
    tags: { personaIds: [], industries: [], stages: [], objections: [], products: [] },
    language: 'en',
    version: 1,
    status: 'published',
  },
  hasExternalIds: true,
  naturalKey: 'url',
  idLists: [{ field: 'tags', list: 'personaIds', table: 'personas' }],
  heldBy: 'SELECT id FROM pushes WHERE content_pk = ?1 AND ends_at_ms > ?2 ORDER BY pk',
  deleteWith: [
    'DELETE FROM push_days WHERE push_pk IN (SELECT pk FROM pushes WHERE content_pk = ?)',
    'DELETE FROM pushes WHERE content_pk = ?',
    'DELETE FROM content_usage WHERE content_pk = ?',
    'DELETE FROM hidden_items WHERE content_pk = ?',
    'DELETE FROM feedback_events WHERE content_pk = ?',
  ],
});
