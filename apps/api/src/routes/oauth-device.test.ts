import { minuteMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientId, ExtensionClient } from '../testing/extension-client.ts';
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
  mia = await api.member();
  extension = new ExtensionClient(api);
});

const preview = (userCode: string) => mia.ask('POST', '/v1/oauth/device/preview', { userCode });

describe('a sign-in in another window', () => {
  test('begins with two codes and where to go', async () => {
    const { status, headers, body } = await extension.form('/oauth/device_authorization', { client_id: clientId });
    const { user_code } = body as { user_code: string };
    expect({ status, kept: headers.get('cache-control'), body }).toEqual({
      status: 200,
      kept: 'no-store',
      body: {
        device_code: expect.stringMatching(/^ald_/),
        user_code: expect.stringMatching(/^[B-Z2-9]{4}-[B-Z2-9]{4}$/),
        verification_uri: `${api.server.url}/device`,
        verification_uri_complete: `${api.server.url}/device#${user_code}`,
        expires_in: 600,
        interval: 5,
      },
    });
  });

  test('tells the member which device waits', async () => {
    const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
    const { body } = await extension.form('/oauth/device_authorization', { client_id: clientId }, headers);
    expect((await preview((body as { user_code: string }).user_code)).body).toEqual({
      label: 'Firefox on Linux',
      client: 'Alongside extension',
    });
  });

  test('is decided once', async () => {
    const { user_code } = await extension.beginDevice();
    const decide = (approve: boolean) => mia.ask('POST', '/v1/oauth/device/decision', { userCode: user_code, approve });
    expect((await decide(false)).status).toBe(204);
    expect((await decide(true)).status).toBe(404);
    expect((await preview(user_code)).status).toBe(404);
  });

  test('leaves one entry in the audit log', async () => {
    const { user_code } = await extension.beginDevice();
    await mia.ask('POST', '/v1/oauth/device/decision', { userCode: user_code, approve: true });
    const { body } = await api.ask('admin', 'GET', '/v1/audit?action=device.approved&limit=1');
    expect(body).toMatchObject({ items: [{ actor: { kind: 'member', id: mia.id } }] });
  });
});

describe('refuses', () => {
  test('whoever guesses codes, after ten tries, and for ten minutes; also the right one', async () => {
    const { user_code } = await extension.beginDevice();
    const guesses = await Promise.all(Array.from({ length: 9 }, (_, at) => preview(`BBBB-BBB${at}`)));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([404]));
    expect((await mia.ask('POST', '/v1/oauth/device/decision', { userCode: 'BBBB-BBBB', approve: true })).status).toBe(404);
    const refused = await preview(user_code);
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(Number(refused.headers.get('retry-after'))).toBe(600);
    expect((await mia.ask('POST', '/v1/oauth/device/decision', { userCode: user_code, approve: true })).status).toBe(429);
    const ben = await api.member();
    expect((await ben.ask('POST', '/v1/oauth/device/preview', { userCode: user_code })).status).toBe(200);
    nowMs += 10 * minuteMs;
    expect((await preview(user_code)).status).toBe(404);
  });

  test('another client', async () => {
    expect(await extension.form('/oauth/device_authorization', { client_id: 'other' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_client' },
    });
  });

  test.each([{}, { userCode: '' }, { userCode: 'x'.repeat(41) }, { userCode: 5 }])('what is no code: %j', async (body) => {
    expect((await mia.ask('POST', '/v1/oauth/device/preview', body)).status).toBe(400);
  });

  test('a key, an extension and nobody', async () => {
    const { user_code: userCode } = await extension.beginDevice();
    const authorization = `Bearer ${(await api.extensionToken(mia)).access_token}`;
    for (const path of ['/v1/oauth/device/preview', '/v1/oauth/device/decision']) {
      const body = { userCode, approve: true };
      expect((await api.ask('admin', 'POST', path, body)).status).toBe(403);
      expect((await api.ask(undefined, 'POST', path, body, { authorization })).status).toBe(403);
      expect((await api.ask(undefined, 'POST', path, body)).status).toBe(401);
    }
  });
});
