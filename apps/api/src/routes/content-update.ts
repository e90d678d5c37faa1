import { ContentId, ContentItem, ContentItemPatch } from '@alongside/common';
import { getContentItem } from '../services/content/get-content-item.ts';
import { updateContentItem } from '../services/content/update-content-item.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const contentUpdateRoute = defineUpdateRoute({
  operationId: 'updateContentItem',
  tag: 'Content',
  summary: 'Change a content item',
  description: 'Absent fields stay as they are; `null` empties one. `tags` are replaced whole.',
  path: '/v1/content/{id}',
  id: ContentId,
  patch: ContentItemPatch,
  answer: ContentItem,
  update: updateContentItem,
  get: getContentItem,
});
