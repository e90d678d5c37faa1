import { randomBytes } from 'node:crypto';
import { dayMs, minuteMs, secondMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newSecretToken, secretTokenOf } from '../auth/secret-token.ts';
import { clientId, ExtensionClient } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestAnswer, type TestServer } from '../testing/open-test-server.ts';

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

const later = (ms: number) => {
  nowMs += ms;
};
const suspend = () => api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { status: 'suspended' });
const asked = { rotation: 'a random name of the request' };

describe('nobody stays signed in by', () => {
  test.each<[string, string, () => Promise<TestAnswer>]>([
    [
      'a refresh token that is shown twice: the sign-in ends',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        expect((await extension.refresh(refresh_token)).status).toBe(200);
        return extension.refresh(refresh_token);
      },
    ],
    [
      'a refresh token that is shown again by another request',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        expect((await extension.refresh(refresh_token, asked)).status).toBe(200);
        return extension.refresh(refresh_token, { rotation: 'the name of another request' });
      },
    ],
    [
      'a request that is repeated after a day',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        expect((await extension.refresh(refresh_token, asked)).status).toBe(200);
        later(dayMs);
        return extension.refresh(refresh_token, asked);
      },
    ],
    [
      'a request that is repeated after the next token was used',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        const next = (await extension.refresh(refresh_token, asked)).body as { refresh_token: string };
        expect((await extension.refresh(next.refresh_token)).status).toBe(200);
        return extension.refresh(refresh_token, asked);
      },
    ],
    [
      'a refresh token of long ago',
      'invalid_grant',
      async () => {
        const first = await extension.signIn(mia);
        let token = first.refresh_token;
        for (let n = 0; n < 5; n += 1) token = ((await extension.refresh(token)).body as { refresh_token: string }).refresh_token;
        return extension.refresh(first.refresh_token);
      },
    ],
    [
      'the good refresh token after an old one was shown',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        const next = (await extension.refresh(refresh_token)).body as { refresh_token: string };
        await extension.refresh(refresh_token);
        return extension.refresh(next.refresh_token);
      },
    ],
    [
      'a refresh token after signing out',
      'invalid_grant',
      async () => {
        const { access_token, refresh_token } = await extension.signIn(mia);
        await api.ask(undefined, 'POST', '/v1/sign-out', undefined, { authorization: `Bearer ${access_token}` });
        return extension.refresh(refresh_token);
      },
    ],
    [
      'a revoked refresh token',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        await extension.form('/oauth/revoke', { token: refresh_token, client_id: clientId });
        return extension.refresh(refresh_token);
      },
    ],
    [
      'a refresh token of a suspended member',
      'invalid_grant',
      async () => {
        const { refresh_token } = await extension.signIn(mia);
        await suspend();
        return extension.refresh(refresh_token);
      },
    ],
  ])('%s', async (_, error, ask) => {
    expect(await ask()).toMatchObject({ status: 400, body: { error, error_description: expect.stringMatching(/./) } });
    expect(extension.signedIn(mia)).toBe(0);
  });

  test.each([
    ['a refresh token after ninety days of use', 30, 3],
    ['a refresh token that lay unused for thirty days', 30, 1],
  ])('%s', async (_, everyDays, times) => {
    let token = (await extension.signIn(mia)).refresh_token;
    for (let n = 1; n < times; n += 1) {
      later(everyDays * dayMs - 1);
      token = ((await extension.refresh(token)).body as { refresh_token: string }).refresh_token;
    }
    later(everyDays * dayMs + times);
    expect(await extension.refresh(token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('a refresh token keeps an extension signed in', () => {
  test('with a new refresh token at each refresh, and the old access token working on', async () => {
    const first = await extension.signIn(mia);
    const second = (await extension.refresh(first.refresh_token)).body as typeof first;
    expect(new Set([first.refresh_token, second.refresh_token, first.access_token, second.access_token]).size).toBe(4);
    expect((await extension.sessionOf(first.access_token)).status).toBe(200);
    expect((await extension.sessionOf(second.access_token)).status).toBe(200);
    expect(extension.signedIn(mia)).toBe(1);
  });

  test('and gives a lost answer again, word for word but for the time that has passed', async () => {
    const { refresh_token } = await extension.signIn(mia);
    const first = (await extension.refresh(refresh_token, asked)).body as Record<string, unknown>;
    later(20 * secondMs);
    const again = await extension.refresh(refresh_token, asked);
    expect(again).toMatchObject({ status: 200, body: { ...first, expires_in: 580 } });
    expect((await extension.refresh(String(first.refresh_token))).status).toBe(200);
    expect(extension.signedIn(mia)).toBe(1);
  });

  test('and gives it again after a night, with an access token that lives anew', async () => {
    const { refresh_token } = await extension.signIn(mia);
    const first = (await extension.refresh(refresh_token, asked)).body as Record<string, unknown>;
    later(dayMs - minuteMs);
    const again = await extension.refresh(refresh_token, asked);
    expect(again).toMatchObject({ status: 200, body: { ...first, expires_in: 600 } });
    expect((await extension.sessionOf(String(first.access_token))).status).toBe(200);
  });

  test('and ends it when a thief who repeated the request uses what it gave', async () => {
    const { refresh_token } = await extension.signIn(mia);
    const owner = (await extension.refresh(refresh_token, asked)).body as { refresh_token: string };
    const thief = (await extension.refresh(refresh_token, asked)).body as { refresh_token: string };
    expect((await extension.refresh(thief.refresh_token, { rotation: 'by the thief, the first' })).status).toBe(200);
    expect((await extension.refresh(owner.refresh_token, { rotation: 'by the owner, the first' })).status).toBe(400);
    expect(extension.signedIn(mia)).toBe(0);
  });

  test('once, when two show the same refresh token at the same moment', async () => {
    const { refresh_token } = await extension.signIn(mia);
    const answers = await Promise.all(Array.from({ length: 6 }, () => extension.refresh(refresh_token)));
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
    expect(extension.signedIn(mia)).toBe(0);
  });

  test('and tells of a reuse in the audit log', async () => {
    const { refresh_token } = await extension.signIn(mia);
    await extension.refresh(refresh_token);
    await extension.refresh(refresh_token);
    const { body } = await api.ask('admin', 'GET', '/v1/audit?action=session.ended&limit=1');
    expect(body).toMatchObject({ items: [{ after: { member: mia.id, by: 'reuse' } }] });
  });

  test('but ends nobody’s sign-in for a made-up token with the right prefix', async () => {
    const { refresh_token } = await extension.signIn(mia);
    const madeUp = secretTokenOf('refresh', refresh_token.slice(4, 12), newSecretToken('refresh', randomBytes).token.slice(13, 47)).token;
    expect((await extension.refresh(madeUp)).status).toBe(400);
    expect(extension.signedIn(mia)).toBe(1);
    expect((await extension.refresh(refresh_token)).status).toBe(200);
  });
});
