import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ExtensionClient, redirectUri } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;
let extension: ExtensionClient;

beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member({ name: 'Mia Member' });
  extension = new ExtensionClient(api);
});

describe('authorize', () => {
  test('sends the browser on to the console, with what was asked for sealed', async () => {
    const request = await extension.request({ workspace: 'acme' });
    expect(request).toMatch(/^[\w-]+$/);
    for (const told of [redirectUri, extension.state, 'alongside-extension']) {
      expect(Buffer.from(request, 'base64url').includes(told)).toBe(false);
    }
    expect(await mia.ask('POST', '/v1/oauth/approvals/preview', { request })).toMatchObject({
      status: 200,
      body: { client: 'Alongside extension', workspaceName: 'acme', memberName: 'Mia Member' },
    });
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['no response type', { response_type: undefined }, 'unsupported_response_type'],
    ['the implicit way', { response_type: 'token' }, 'unsupported_response_type'],
    ['no challenge', { code_challenge: undefined }, 'invalid_request'],
    ['a challenge that is none', { code_challenge: 'short' }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no method', { code_challenge_method: undefined }, 'invalid_request'],
    ['no state', { state: undefined }, 'invalid_request'],
    ['a state with a line break', { state: 'a\nb' }, 'invalid_request'],
    ['a workspace that cannot be one', { workspace: '../acme' }, 'invalid_request'],
  ])('goes back to the extension with what is wrong: %s', async (_, other, error) => {
    const { status, headers } = await extension.authorize(other);
    const back = new URL(headers.get('location') ?? '');
    expect({ status, at: back.origin + back.pathname, error: back.searchParams.get('error'), iss: back.searchParams.get('iss') }).toEqual({
      status: 302,
      at: redirectUri,
      error,
      iss: api.server.url,
    });
    expect(back.searchParams.get('code')).toBeNull();
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['no address', { redirect_uri: undefined }],
    ['an address of somebody else', { redirect_uri: 'https://evil.example/' }],
    ['an address that begins as ours', { redirect_uri: 'https://ejhcdajjefgkbacnopliilopgbpfjfal.chromiumapp.org.evil.example/' }],
    ['no client', { client_id: undefined }],
    ['another client', { client_id: 'other' }],
  ])('sends nobody anywhere for %s', async (_, other) => {
    const { status, headers } = await extension.authorize(other);
    expect({ status, location: headers.get('location') }).toEqual({ status: 400, location: null });
  });
});
