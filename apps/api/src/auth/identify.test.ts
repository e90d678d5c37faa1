import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;

beforeAll(async () => {
  api = await openTestServer();
  mia = await api.member({ roles: ['marketer'] });
});
afterAll(() => api[Symbol.asyncDispose]());

const people = async () => ((await api.ask('admin', 'GET', '/v1/people')).body as { items: unknown[] }).items.length;
const post = (headers: Record<string, string>) =>
  api.ask(undefined, 'POST', '/v1/people', { name: 'Ana' }, { cookie: mia.cookie, ...headers });

describe('a write by the cookie', () => {
  test.each<[string, () => Record<string, string>]>([
    ['that does not say where it comes from', () => ({})],
    ['of a page of another site', () => ({ origin: 'https://evil.example' })],
    ['of a page on another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['of a page without an origin', () => ({ origin: 'null' })],
    ['that the browser calls cross-site', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['that the browser calls cross-site, whatever its origin', () => ({ 'sec-fetch-site': 'cross-site', origin: api.server.url })],
    ['of a page of the same site', () => ({ 'sec-fetch-site': 'same-site' })],
    ['that nobody’s page made', () => ({ 'sec-fetch-site': 'none' })],
    ['whose origin begins as ours', () => ({ origin: `${api.server.url}.evil.example` })],
  ])('%s has no effect', async (_, headers) => {
    const before = await people();
    expect(await post(headers())).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await people()).toBe(before);
  });

  test.each<[string, () => Record<string, string>]>([
    ['of our own origin', () => ({ origin: api.server.url })],
    ['that the browser calls same-origin', () => ({ 'sec-fetch-site': 'same-origin' })],
  ])('%s is done', async (_, headers) => {
    expect(await post(headers())).toMatchObject({ status: 201 });
  });
});

test('a read by the cookie needs no origin', async () => {
  expect((await api.ask(undefined, 'GET', '/v1/people', undefined, { cookie: mia.cookie })).status).toBe(200);
});

test('a write by a key needs none either', async () => {
  expect((await api.ask('marketer', 'POST', '/v1/people', { name: 'Ana' })).status).toBe(201);
});

test('the header counts before the cookie', async () => {
  const { body } = await api.ask('rep', 'GET', '/v1/session', undefined, { cookie: mia.cookie });
  expect(body).toMatchObject({ via: 'key', role: 'rep' });
});

test('what a cookie holds is good in the cookie alone, and a key in its header, also once they are known', async () => {
  const ask = async (headers: Record<string, string>) => (await api.ask(undefined, 'GET', '/v1/session', undefined, headers)).status;
  const authorization = `Bearer ${await api.key('rep')}`;
  expect([await ask({ cookie: mia.cookie }), await ask({ authorization })]).toEqual([200, 200]);
  const [name = '', token = ''] = mia.cookie.split('=', 2);
  expect([await ask({ authorization: token }), await ask({ cookie: `${name}=${authorization}` })]).toEqual([401, 401]);
});
