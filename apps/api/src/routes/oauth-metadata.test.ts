import { expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

test('extensions are told where and how they sign in, under the address that people know', async () => {
  await using api = await openTestServer();
  const { url } = api.server;
  const { status, body } = await api.ask(undefined, 'GET', '/.well-known/oauth-authorization-server', undefined, {
    'x-forwarded-host': 'evil.example',
  });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      issuer: url,
      authorization_endpoint: `${url}/oauth/authorize`,
      token_endpoint: `${url}/oauth/token`,
      device_authorization_endpoint: `${url}/oauth/device_authorization`,
      revocation_endpoint: `${url}/oauth/revoke`,
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    },
  });
});
