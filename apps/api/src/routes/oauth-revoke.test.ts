import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newSecretToken } from '../auth/secret-token.ts';
import { ExtensionClient, type TestTokens } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;
let extension: ExtensionClient;
let tokens: TestTokens;

beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member();
  extension = new ExtensionClient(api);
  tokens = await extension.signIn(mia);
});

describe('revokeToken', () => {
  test.each(['refresh_token', 'access_token'] as const)('ends the sign-in of a %s', async (kind) => {
    expect((await extension.form('/oauth/revoke', { token: tokens[kind], client_id: 'alongside-extension' })).status).toBe(200);
    expect(extension.signedIn(mia)).toBe(0);
    expect((await extension.sessionOf(tokens.access_token)).status).toBe(401);
  });

  test('ends it by an old refresh token, too', async () => {
    await extension.refresh(tokens.refresh_token);
    await extension.form('/oauth/revoke', { token: tokens.refresh_token });
    expect(extension.signedIn(mia)).toBe(0);
  });

  test('answers the same, and ends nothing, for a token that is none of ours', async () => {
    for (const token of ['x', newSecretToken('access', randomBytes).token, newSecretToken('refresh', randomBytes).token]) {
      expect((await extension.form('/oauth/revoke', { token })).status).toBe(200);
    }
    expect(extension.signedIn(mia)).toBe(1);
  });

  test('refuses a form without a token, and JSON', async () => {
    expect(await extension.form('/oauth/revoke', {})).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect((await api.ask(undefined, 'POST', '/oauth/revoke', { token: tokens.refresh_token })).status).toBe(415);
    expect(extension.signedIn(mia)).toBe(1);
  });
});
