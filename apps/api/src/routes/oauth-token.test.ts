import { describe, expect, test } from 'vitest';
import { ExtensionClient } from '../testing/extension-client.ts';
import { openTestServer } from '../testing/open-test-server.ts';

describe('getTokens', () => {
  test('signs an extension in as the member who said yes', async () => {
    await using api = await openTestServer();
    const mia = await api.member({ roles: ['rep'] });
    const tokens = await api.extensionToken(mia);
    expect(tokens).toEqual({
      access_token: expect.stringMatching(/^ala_[a-z2-7]{8}_[a-z2-7]{40}$/),
      token_type: 'Bearer',
      expires_in: 600,
      refresh_token: expect.stringMatching(/^alr_[a-z2-7]{8}_[a-z2-7]{40}$/),
    });
    expect(await new ExtensionClient(api).sessionOf(tokens.access_token)).toMatchObject({
      status: 200,
      body: { via: 'extension', roles: ['rep'], member: { id: mia.id } },
    });
  });
});
