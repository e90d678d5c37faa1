import { ContentId } from '@alongside/common';
import { deleteContentItem } from '../services/content/delete-content-item.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const contentDeleteRoute = defineDeleteRoute({
  operationId: 'deleteContentItem',
  tag: 'Content',
  summary: 'Remove a content item',
  description:
    'Its ended pushes and what was counted of its use go with it; touches stay. `conflict` while a push of it has not ended: end that first. To keep the counts, archive the item instead (PATCH status).',
  path: '/v1/content/{id}',
  id: ContentId,
  remove: deleteContentItem,
});
