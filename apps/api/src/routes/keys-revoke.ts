import { ApiKeyId } from '@alongside/common';
import { revokeKey } from '../services/keys/revoke-key.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const keysRevokeRoute = defineDeleteRoute({
  operationId: 'revokeKey',
  tag: 'Keys',
  summary: 'End an API key at once',
  description: 'It opens nothing any more within a second, on every server; what is known of it stays listed.',
  path: '/v1/keys/{id}',
  roles: ['admin'],
  id: ApiKeyId,
  remove: revokeKey,
});
