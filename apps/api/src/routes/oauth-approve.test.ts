import { minuteMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ExtensionClient, redirectUri } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;
let extension: ExtensionClient;
let nowMs = Date.parse('2026-11-21T12:00:00Z');

beforeAll(async () => {
  api = await openTestServer({ clock: () => nowMs });
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member({ name: 'Mia Member' });
  extension = new ExtensionClient(api);
});

const approve = (who: TestMember, request: string) => who.ask('POST', '/v1/oauth/approvals', { request });

describe('an approval', () => {
  test('brings the code back to the extension with its state and who we are', async () => {
    const { status, headers, body } = await approve(mia, await extension.request());
    const { redirectTo } = body as { redirectTo: string };
    const answer = new URL(redirectTo);
    expect({
      status,
      kept: headers.get('cache-control'),
      at: redirectTo.split('?')[0],
      words: Object.fromEntries(answer.searchParams),
    }).toEqual({
      status: 200,
      kept: 'no-store',
      at: redirectUri,
      words: { code: expect.stringMatching(/^alc_/), state: extension.state, iss: api.server.url },
    });
  });
});

describe('an approval is refused', () => {
  test.each<[string, number, () => Promise<string>]>([
    ['after ten minutes', 410, async () => extension.request().finally(() => (nowMs += 10 * minuteMs))],
    ['for a request that was changed', 410, async () => (await extension.request()).replace(/.$/, (end) => (end === 'A' ? 'B' : 'A'))],
    ['for a request that was made up', 410, async () => Buffer.alloc(200, 1).toString('base64url')],
    ['for another workspace', 403, () => extension.request({ workspace: 'globex' })],
  ])('%s', async (_, status, request) => {
    const sealed = await request();
    expect((await approve(mia, sealed)).status).toBe(status);
    expect((await mia.ask('POST', '/v1/oauth/approvals/preview', { request: sealed })).status).toBe(status);
  });

  test('to a key, and to an extension, which would sign itself in anew for ever', async () => {
    const request = await extension.request();
    expect((await api.ask('admin', 'POST', '/v1/oauth/approvals', { request })).status).toBe(403);
    const authorization = `Bearer ${(await api.extensionToken(mia)).access_token}`;
    expect((await api.ask(undefined, 'POST', '/v1/oauth/approvals', { request }, { authorization })).status).toBe(403);
  });

  test('to nobody', async () => {
    const request = await extension.request();
    expect((await api.ask(undefined, 'POST', '/v1/oauth/approvals', { request })).status).toBe(401);
  });

  test('to a page of another site', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await mia.ask('POST', '/v1/oauth/approvals', { request: await extension.request() }, headers)).status).toBe(403);
  });
});
