import { ContentId, ContentItem } from '@alongside/common';
import { getContentItem } from '../services/content/get-content-item.ts';
import { defineGetRoute } from './define-get-route.ts';

export const contentGetRoute = defineGetRoute({
  operationId: 'getContentItem',
  tag: 'Content',
  summary: 'Read a content item',
  path: '/v1/content/{id}',
  id: ContentId,
  answer: ContentItem,
  get: getContentItem,
});
