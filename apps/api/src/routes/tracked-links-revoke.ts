import { TrackedLinkId } from '@alongside/common';
import { revokeLink } from '../services/links/revoke-link.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const trackedLinksRevokeRoute = defineDeleteRoute({
  operationId: 'revokeTrackedLink',
  tag: 'Tracked links',
  summary: 'Have a tracked link lead nowhere',
  description: 'At once, and for good. What was recorded stays.',
  path: '/v1/tracked-links/{id}',
  id: TrackedLinkId,
  remove: revokeLink,
});
