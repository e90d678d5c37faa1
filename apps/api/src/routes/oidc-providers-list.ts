import { OidcProvider, PageQuery } from '@alongside/common';
import { listProviders } from '../services/oidc/list-providers.ts';
import { defineListRoute } from './define-list-route.ts';

export const oidcProvidersListRoute = defineListRoute({
  operationId: 'listOidcProviders',
  tag: 'Identity providers',
  summary: 'List the identity providers',
  path: '/v1/oidc-providers',
  roles: ['admin'],
  query: PageQuery,
  answer: OidcProvider,
  list: listProviders,
});
