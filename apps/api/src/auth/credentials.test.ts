import { randomBytes } from 'node:crypto';
import { dayMs, hourMs, minuteMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ExtensionClient } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';
import { newSecretToken, type SecretKind, secretTokenOf } from './secret-token.ts';

let api: TestServer;
let mia: TestMember;
let nowMs = Date.parse('2026-11-21T12:00:00Z');

beforeAll(async () => {
  api = await openTestServer({ clock: () => nowMs });
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member({ roles: ['admin'] });
});

/** What a request shows. */
interface Shown {
  readonly authorization?: string;
  readonly cookie?: string;
}
const bearer = (token: string): Shown => ({ authorization: `Bearer ${token}` });
const cookieOf = (token: string): Shown => ({ cookie: `__Host-alongside=${token}` });
const madeUp = (kind: SecretKind) => newSecretToken(kind, randomBytes).token;
/** The secret of another one under the prefix of this one, with the right checksum. */
const otherBody = (kind: SecretKind, token: string) => secretTokenOf(kind, token.slice(4, 12), madeUp(kind).slice(13, 47)).token;
const tokenOf = ({ cookie }: TestMember) => cookie.slice(cookie.indexOf('=') + 1);

const newKey = async (wish: object = {}) => {
  const { body } = await mia.ask('POST', '/v1/keys', { name: 'CI', role: 'rep', ...wish });
  return body as { id: string; key: string };
};
const askAs = async (shown: Shown) => (await api.ask(undefined, 'GET', '/v1/session', undefined, { ...shown })).status;
const accessToken = async () => (await api.extensionToken(mia)).access_token;
/** Uses it, so that it is believed, and then does what ends it. */
const usedThen = async (shown: Shown, end: () => unknown): Promise<Shown> => {
  expect(await askAs(shown)).toBe(200);
  await end();
  return shown;
};
const suspend = (member: TestMember) =>
  api.ask('admin', 'PATCH', `/v1/members/${member.id}`, { status: 'suspended' }).then(({ status }) => expect(status).toBe(200));
const later = (ms: number) => {
  nowMs += ms;
};

describe('opens nothing:', () => {
  test.each<[string, () => Shown | Promise<Shown>]>([
    ['nothing', () => ({})],
    ['another scheme', async () => ({ authorization: `Basic ${await accessToken()}` })],
    ['no token', () => ({ authorization: 'Bearer ' })],
    ['two tokens', async () => bearer(`${await api.key('rep')} ${await api.key('rep')}`)],
    ['a key that was made up', () => bearer(madeUp('key'))],
    ['a key with a letter mistyped', async () => bearer((await api.key('rep')).replace(/.$/, (end) => (end === 'a' ? 'b' : 'a')))],
    ['a key without its last letter', async () => bearer((await api.key('rep')).slice(0, -1))],
    ['a key in capitals', async () => bearer((await api.key('rep')).toUpperCase())],
    ['another secret under the prefix of a key', async () => bearer(otherBody('key', await api.key('rep')))],
    [
      'a revoked key',
      async () => {
        const { id, key } = await newKey();
        return usedThen(bearer(key), () => mia.ask('DELETE', `/v1/keys/${id}`));
      },
    ],
    [
      'a key past its end',
      async () => {
        const { key } = await newKey({ expiresAt: new Date(nowMs + hourMs).toISOString() });
        return usedThen(bearer(key), () => later(hourMs));
      },
    ],
    [
      'a replaced key after the overlap',
      async () => {
        const { id, key } = await newKey();
        await mia.ask('POST', `/v1/keys/${id}/rotate`, { overlapHours: 1 });
        return usedThen(bearer(key), () => later(hourMs));
      },
    ],
    ['a key as a cookie', async () => cookieOf(await api.key('rep'))],
    ['a cookie as a key', () => bearer(tokenOf(mia))],
    ['an access token as a cookie', async () => cookieOf(await accessToken())],
    ['a refresh token', async () => bearer((await api.extensionToken(mia)).refresh_token)],
    ['an authorization code', async () => bearer(await new ExtensionClient(api).code(mia))],
    ['the token of a link', () => bearer(madeUp('link'))],
    ['a device code', () => bearer(madeUp('device'))],
    ['an access token that was made up', () => bearer(madeUp('access'))],
    ['another secret under the prefix of an access token', async () => bearer(otherBody('access', await accessToken()))],
    ['an access token after ten minutes', async () => usedThen(bearer(await accessToken()), () => later(10 * minuteMs))],
    [
      'an access token of a device that its owner signed out',
      async () => {
        const shown = bearer(await accessToken());
        const { body } = await mia.ask('GET', '/v1/devices');
        const { items } = body as { items: { id: string; kind: string }[] };
        return usedThen(shown, () => mia.ask('DELETE', `/v1/devices/${items.find(({ kind }) => kind === 'extension')?.id}`));
      },
    ],
    ['an access token of a suspended member', async () => usedThen(bearer(await accessToken()), () => suspend(mia))],
    [
      'an access token of a member who was removed',
      async () => usedThen(bearer(await accessToken()), () => api.ask('admin', 'DELETE', `/v1/members/${mia.id}`)),
    ],
    ['a cookie that was made up', () => cookieOf(madeUp('session'))],
    ['another secret under the prefix of a cookie', () => cookieOf(otherBody('session', tokenOf(mia)))],
    ['a cookie without its prefix __Host-', () => ({ cookie: `alongside=${tokenOf(mia)}` })],
    ['a cookie after signing out', () => usedThen({ cookie: mia.cookie }, () => mia.ask('POST', '/v1/sign-out'))],
    ['a cookie of a suspended member', () => usedThen({ cookie: mia.cookie }, () => suspend(mia))],
    ['a cookie that lay unused for two weeks', () => usedThen({ cookie: mia.cookie }, () => later(14 * dayMs))],
    [
      'a cookie after thirty days, though it was used each week',
      async () => {
        for (let week = 0; week < 4; week += 1) {
          expect(await askAs({ cookie: mia.cookie })).toBe(200);
          later(7 * dayMs);
        }
        return usedThen({ cookie: mia.cookie }, () => later(2 * dayMs));
      },
    ],
    ['a good cookie beside a bad key', () => ({ cookie: mia.cookie, ...bearer(madeUp('key')) })],
  ])('%s', async (_, show) => {
    expect(await askAs(await show())).toBe(401);
  });
});

describe('opens what it is for:', () => {
  test.each<[string, () => Shown | Promise<Shown>]>([
    ['a key', async () => bearer((await newKey()).key)],
    ['a key, whatever the case of "bearer"', async () => ({ authorization: `bearer ${(await newKey()).key}` })],
    ['a cookie', () => ({ cookie: mia.cookie })],
    ['a cookie among others', () => ({ cookie: `a=1; ${mia.cookie}; b=2` })],
    ['an access token', async () => bearer(await accessToken())],
    ['an access token beside a bad cookie', async () => ({ ...bearer(await accessToken()), ...cookieOf(madeUp('session')) })],
    [
      'a replaced key during the overlap',
      async () => {
        const { id, key } = await newKey();
        await mia.ask('POST', `/v1/keys/${id}/rotate`, { overlapHours: 1 });
        later(hourMs - 1);
        return bearer(key);
      },
    ],
    [
      'a cookie that was used within two weeks',
      async () => {
        later(13 * dayMs);
        expect(await askAs({ cookie: mia.cookie })).toBe(200);
        later(13 * dayMs);
        return { cookie: mia.cookie };
      },
    ],
  ])('%s', async (_, show) => {
    expect(await askAs(await show())).toBe(200);
  });
});
