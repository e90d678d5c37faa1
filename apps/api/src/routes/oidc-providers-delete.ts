import { OidcProviderId } from '@alongside/common';
import { deleteProvider } from '../services/oidc/delete-provider.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const oidcProvidersDeleteRoute = defineDeleteRoute({
  operationId: 'deleteOidcProvider',
  tag: 'Identity providers',
  summary: 'Remove an identity provider',
  description: 'Its members stay. Refused while it is the only way in.',
  path: '/v1/oidc-providers/{id}',
  roles: ['admin'],
  id: OidcProviderId,
  remove: deleteProvider,
});
