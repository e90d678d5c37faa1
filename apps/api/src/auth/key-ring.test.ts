import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ControlReader } from '../db/control-reader.ts';
import { makeMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';
import { KeyRing } from './key-ring.ts';
import type { Principal } from './principal.ts';

let api: TestServer;

beforeEach(async () => {
  api = await openTestServer();
});
afterEach(() => api[Symbol.asyncDispose]());

/** Another process on the same data: a connection and a memory of its own, told of nothing. */
function otherRing(onUse?: (principal: Principal) => void): KeyRing {
  const control = new ControlReader(join(api.dataDir, 'control.db'), { stillness: undefined });
  const ring = new KeyRing({ control, secret: api.server.context.secret, clock: api.server.context.clock, ...(onUse && { onUse }) });
  onTestFinished(() => {
    ring.close();
    control.close();
  });
  return ring;
}
const newKey = async (wish: object = {}) =>
  (await api.ask('admin', 'POST', '/v1/keys', { name: 'CI', role: 'rep', ...wish })).body as { id: string; key: string };
const tokenOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1);
/** How long until it holds. @unit milliseconds */
const until = async (holds: () => boolean) => {
  const begun = performance.now();
  await vi.waitFor(() => expect(holds()).toBe(true), { timeout: 5_000, interval: 10 });
  return performance.now() - begun;
};

describe('a right that is withdrawn', () => {
  test.each<[string, () => Promise<{ identify: (ring: KeyRing) => Principal | undefined; withdraw: () => Promise<unknown> }>]>([
    [
      'a key that is revoked',
      async () => {
        const { id, key } = await newKey();
        return {
          identify: (ring) => ring.identify(`Bearer ${key}`),
          withdraw: () => api.ask('admin', 'DELETE', `/v1/keys/${id}`),
        };
      },
    ],
    [
      'a session whose owner signs out',
      async () => {
        const mia = await api.member();
        return { identify: (ring) => ring.identifyCookie(tokenOf(mia.cookie)), withdraw: () => mia.ask('POST', '/v1/sign-out') };
      },
    ],
    [
      'an extension whose member is suspended',
      async () => {
        const mia = await api.member();
        const { access_token } = await api.extensionToken(mia);
        return {
          identify: (ring) => ring.identify(`Bearer ${access_token}`),
          withdraw: () => api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { status: 'suspended' }),
        };
      },
    ],
  ])('is gone within a second in another process: %s', async (_, prepare) => {
    const { identify, withdraw } = await prepare();
    const ring = otherRing();
    expect(identify(ring)).toBeDefined();
    await withdraw();
    expect(await until(() => identify(ring) === undefined)).toBeLessThan(1_000);
  });

  test('is gone at once in the process that withdrew it', async () => {
    const { id, key } = await newKey();
    const ask = async () => (await api.ask(undefined, 'GET', '/v1/session', undefined, { authorization: `Bearer ${key}` })).status;
    expect(await ask()).toBe(200);
    await api.ask('admin', 'DELETE', `/v1/keys/${id}`);
    expect(await ask()).toBe(401);
  });

  test('is told to whoever watches, within a second, and once', async () => {
    const { id, key } = await newKey();
    const ring = otherRing();
    const told: (Principal | undefined)[] = [];
    const principal = ring.identify(`Bearer ${key}`) as Principal;
    ring.watch(principal, (now) => told.push(now));
    await api.ask('admin', 'DELETE', `/v1/keys/${id}`);
    expect(await until(() => told.length > 0)).toBeLessThan(1_000);
    expect(told).toEqual([undefined]);
    expect(ring.renew(principal)).toBeUndefined();
  });
});

test('a cookie that is known already is none of the credentials of a header, which no origin is asked for', async () => {
  const mia = await api.member({ roles: ['admin'] });
  expect((await mia.ask('GET', '/v1/session')).status).toBe(200);
  const authorization = `cookie ${tokenOf(mia.cookie)}`;
  const answer = await api.ask(undefined, 'PATCH', '/v1/workspace', { repsSee: 'own' }, { authorization });
  expect(answer).toMatchObject({ status: 401 });
});

describe('a right that changes', () => {
  test('is told to whoever watches, as it is now', async () => {
    const mia = await api.member();
    const ring = otherRing();
    const told: (Principal | undefined)[] = [];
    ring.watch(ring.identifyCookie(tokenOf(mia.cookie)) as Principal, (now) => told.push(now));
    await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { roles: ['marketer'] });
    expect(await until(() => told.length > 0)).toBeLessThan(1_000);
    expect(told).toMatchObject([{ actorId: mia.id, roles: ['marketer'] }]);
  });

  test('of somebody else is not told, and nobody is told who has stopped watching', async () => {
    const [mia, ben] = [await api.member(), await api.member()];
    const ring = otherRing();
    const told: string[] = [];
    const watch = (cookie: string, name: string) => ring.watch(ring.identifyCookie(tokenOf(cookie)) as Principal, () => told.push(name));
    watch(mia.cookie, 'mia');
    const stop = watch(ben.cookie, 'ben');
    watch(ben.cookie, 'ben, too');
    stop();
    await api.ask('admin', 'DELETE', `/v1/members/${ben.id}`);
    await until(() => told.length > 0);
    expect(told).toEqual(['ben, too']);
  });
});

describe('whose records may be seen', () => {
  const setRepsSee = (repsSee: string) => api.ask('admin', 'PATCH', '/v1/workspace', { repsSee });
  const team = async (...memberIds: string[]) => {
    const { status } = await api.ask('admin', 'POST', '/v1/teams', { name: `Team of ${memberIds.join()}`, memberIds });
    expect(status).toBe(201);
  };
  const sees = (cookie: string) => api.server.context.keys.identifyCookie(tokenOf(cookie))?.sees;

  test('all, by everyone, unless the workspace says otherwise', async () => {
    expect(sees((await api.member()).cookie)).toBe('all');
  });

  test('all, by marketers and admins in any case', async () => {
    const mia = await api.member({ roles: ['marketer', 'rep'] });
    await setRepsSee('own');
    expect(sees(mia.cookie)).toBe('all');
  });

  test('one’s own', async () => {
    const mia = await api.member({ email: 'mia@acme.example' });
    await team(mia.id, (await api.member()).id);
    await setRepsSee('own');
    expect(sees(mia.cookie)).toEqual(new Set(['mia@acme.example']));
  });

  test('those of one’s teams, also of mates who are suspended', async () => {
    const [mia, ben, cleo, dan] = await Promise.all(
      ['mia', 'ben', 'cleo', 'dan'].map((name) => api.member({ email: `${name}@acme.example` })),
    );
    await team(mia?.id ?? '', ben?.id ?? '');
    await team(cleo?.id ?? '', mia?.id ?? '');
    await team(dan?.id ?? '', ben?.id ?? '');
    await api.ask('admin', 'PATCH', `/v1/members/${cleo?.id}`, { status: 'suspended' });
    await setRepsSee('team');
    expect(sees(mia?.cookie ?? '')).toEqual(new Set(['mia@acme.example', 'ben@acme.example', 'cleo@acme.example']));
  });

  test('none, by the key of a rep where reps see some only', async () => {
    const [rep, marketer] = [await api.key('rep'), await api.key('marketer')];
    await setRepsSee('team');
    const { keys } = api.server.context;
    expect(keys.identify(`Bearer ${rep}`)?.sees).toEqual(new Set());
    expect(keys.identify(`Bearer ${marketer}`)?.sees).toBe('all');
  });

  test('changes with the setting, also for those who are known already', async () => {
    const mia = await api.member({ email: 'mia@acme.example' });
    expect(sees(mia.cookie)).toBe('all');
    await setRepsSee('own');
    expect(sees(mia.cookie)).toEqual(new Set(['mia@acme.example']));
  });
});

describe('memory', () => {
  test('answers without a read of who it is', async () => {
    const key = await api.key('rep');
    const ring = otherRing();
    expect(ring.recall(`Bearer ${key}`)).toBeUndefined();
    const first = ring.identify(`Bearer ${key}`);
    expect(ring.recall(`Bearer ${key}`)).toBe(first);
  });

  test('notes a use once a minute for each', async () => {
    let nowMs = Date.parse('2026-11-21T12:00:00Z');
    const mia = await makeMember(api.server.context, { slug: 'acme' });
    const control = new ControlReader(join(api.dataDir, 'control.db'), { stillness: undefined });
    const uses: number[] = [];
    const { secret } = api.server.context;
    const ring = new KeyRing({ control, secret, clock: () => nowMs, onUse: (_, atMs) => uses.push(atMs) });
    const begun = nowMs;
    for (const afterMs of [0, 1, 59_999, 60_000, 60_001, 119_999, 120_000]) {
      nowMs = begun + afterMs;
      expect(ring.identifyCookie(tokenOf(mia.cookie))?.actorId).toBe(mia.id);
    }
    expect(uses.map((atMs) => atMs - begun)).toEqual([0, 60_000, 120_000]);
    ring.close();
    control.close();
  });
});
