import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { openToEveryone } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const words = z.array(z.string());
const Metadata = z.object({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.url(),
  device_authorization_endpoint: z.url(),
  response_types_supported: words,
  response_modes_supported: words,
  grant_types_supported: words,
  code_challenge_methods_supported: words,
  token_endpoint_auth_methods_supported: words,
  revocation_endpoint_auth_methods_supported: words,
  authorization_response_iss_parameter_supported: z.boolean(),
});

const route = createRoute({
  operationId: 'getAuthorizationServer',
  tags: ['Sign-in of extensions'],
  summary: 'Where and how extensions sign in',
  description: 'RFC 8414.',
  method: 'get',
  path: '/.well-known/oauth-authorization-server',
  ...openToEveryone('it says where to sign in'),
  responses: { 200: jsonAnswer(Metadata, 'Addresses and abilities') },
});

export const oauthMetadataRoute = defineRoute({
  route,
  handler: (c) => {
    const issuer = c.get('server').origin();
    return c.json(
      {
        issuer,
        authorization_endpoint: `${issuer}/oauth/authorize`,
        token_endpoint: `${issuer}/oauth/token`,
        revocation_endpoint: `${issuer}/oauth/revoke`,
        device_authorization_endpoint: `${issuer}/oauth/device_authorization`,
        response_types_supported: ['code'],
        response_modes_supported: ['query'],
        grant_types_supported: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        code_challenge_methods_supported: ['S256'],
        token_endpoint_auth_methods_supported: ['none'],
        revocation_endpoint_auth_methods_supported: ['none'],
        authorization_response_iss_parameter_supported: true,
      },
      200,
    );
  },
});
