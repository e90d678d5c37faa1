import { ContentItem, ContentKind, ContentStatus, PageQuery, PersonaId } from '@alongside/common';
import { listContent } from '../services/content/list-content.ts';
import { defineListRoute } from './define-list-route.ts';

export const contentListRoute = defineListRoute({
  operationId: 'listContent',
  tag: 'Content',
  summary: 'List content items',
  path: '/v1/content',
  query: PageQuery.extend({
    kind: ContentKind.optional(),
    status: ContentStatus.optional(),
    personaId: PersonaId.optional(),
    language: ContentItem.shape.language.unwrap().optional(),
  }),
  answer: ContentItem,
  list: listContent,
});
