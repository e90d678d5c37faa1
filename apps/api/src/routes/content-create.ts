import { ContentItem, ContentItemInput } from '@alongside/common';
import { createContentItem } from '../services/content/create-content-item.ts';
import { getContentItem } from '../services/content/get-content-item.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const contentCreateRoute = defineCreateRoute({
  operationId: 'createContentItem',
  tag: 'Content',
  summary: 'Store a content item',
  description: 'An item already known by source and external id or by address is updated instead, and answered with 200.',
  path: '/v1/content',
  input: ContentItemInput,
  answer: ContentItem,
  create: createContentItem,
  get: getContentItem,
});
