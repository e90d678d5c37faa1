import { routes } from '@alongside/api/routes/registry.ts';
import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRows } from './surface/all-rows.ts';

const unsafe = routes.flatMap(({ route: { method, path } }) =>
  (method as string) === 'get' ? [] : [{ method: method.toUpperCase(), path }],
);

describe('a page of another site', () => {
  let api: TestServer;
  let cookie: string;
  let authorization: string;
  /** Real things, so that a request that got through would find something to change. */
  const ids = new Map<string, string>();
  beforeAll(async () => {
    api = await openTestServer();
    const admin = await api.member({ roles: ['admin', 'marketer', 'rep'] });
    cookie = admin.cookie;
    authorization = `Bearer ${await api.key('admin')}`;
    const make = async (area: string, body: object) => {
      const answer = await api.ask('admin', 'POST', `/v1/${area}`, body);
      expect({ area, status: answer.status }).toEqual({ area, status: 201 });
      ids.set(area, (answer.body as { id: string }).id);
    };
    await make('people', { name: 'Ana' });
    await make('accounts', { name: 'Globex' });
    await make('content', { kind: 'article', title: 'How to', url: 'https://acme.test/how' });
    await make('teams', { name: 'North' });
    await make('keys', { name: 'Machine', role: 'rep' });
    await make('crm-sites', { origin: 'https://crm.acme.example', crm: 'generic', hints: false });
    ids.set('members', (await api.member()).id);
    ids.set('devices', (await api.member()).sessionId);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const ask = async (method: string, path: string, headers: Record<string, string>, body: string) => {
    const area = path.split('/')[2] ?? '';
    const address = path.replace(/\{[^}]+\}/, ids.get(area) ?? 'none').replaceAll(/\{[^}]+\}/g, 'none');
    const response = await fetch(`${api.server.url}${address}`, {
      method,
      headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
      body,
    });
    const problem = (await response.json().catch(() => ({}))) as { code?: string };
    return { status: response.status, code: problem.code };
  };

  const evil = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };
  const json = { 'content-type': 'application/json' };
  const senders: [string, () => Record<string, string>, string][] = [
    ['with a cookie', () => ({ ...json, ...evil, cookie }), 'forbidden'],
    ['with a cookie, under no name', () => ({ ...json, origin: 'null', cookie }), 'forbidden'],
    ['with a cookie, that hides its name', () => ({ ...json, 'sec-fetch-site': 'cross-site', cookie }), 'forbidden'],
    ['with a cookie, from a neighbouring site', () => ({ ...json, 'sec-fetch-site': 'same-site', cookie }), 'forbidden'],
    ['with a key', () => ({ ...json, ...evil, authorization }), 'forbidden'],
    ['with nothing', () => ({ ...json, ...evil }), 'forbidden'],
    ['of another extension', () => ({ ...json, origin: `chrome-extension://${'c'.repeat(32)}`, cookie, authorization }), 'forbidden'],
    [
      'of an add-on, with a cookie',
      () => ({ ...json, origin: 'moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11', cookie }),
      'forbidden',
    ],
  ];

  test.each(senders)('%s changes nothing by any operation', async (_, headers, code) => {
    const before = allRows(api.dataDir);
    const answers = [];
    for (const { method, path } of unsafe) answers.push({ method, path, ...(await ask(method, path, headers(), '{}')) });
    expect(answers.filter((answer) => answer.status !== 403 || answer.code !== code)).toEqual([]);
    expect(answers.length).toBeGreaterThan(40);
    expect(allRows(api.dataDir)).toBe(before);
  });

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'can send %s, and nothing takes it',
    async (type) => {
      const before = allRows(api.dataDir);
      const headers = { cookie, origin: api.server.url, 'sec-fetch-site': 'same-origin', 'content-type': type };
      const answers = [];
      for (const { method, path } of unsafe) {
        const takesForms = path.startsWith('/oauth/') && type.endsWith('urlencoded');
        if (!takesForms) answers.push({ method, path, ...(await ask(method, path, headers, '{"name":"x"}')) });
      }
      expect(answers.filter(({ status }) => status !== 415)).toEqual([]);
      expect(allRows(api.dataDir)).toBe(before);
    },
  );

  test('is told apart from our own, which changes what it likes', async () => {
    const before = allRows(api.dataDir);
    const own = { ...json, cookie, origin: api.server.url, 'sec-fetch-site': 'same-origin' };
    expect(await ask('PATCH', '/v1/people/{id}', own, '{"name":"Ben"}')).toMatchObject({ status: 200 });
    expect(await ask('PATCH', '/v1/people/{id}', { ...json, authorization }, '{"title":"CFO"}')).toMatchObject({ status: 200 });
    expect(allRows(api.dataDir)).not.toBe(before);
  });
});
