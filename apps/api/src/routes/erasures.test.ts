import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api[Symbol.asyncDispose]());

async function make(name: string): Promise<string> {
  const { body } = await api.ask('admin', 'POST', '/v1/people', { name, email: `${name.toLowerCase().replace(' ', '.')}@globex.test` });
  return (body as { id: string }).id;
}
const erase = (id: string, confirmPersonId = id) => api.ask('admin', 'POST', `/v1/people/${id}/erasure`, { confirmPersonId });

describe('answers', () => {
  test('with the erasure once it is proven, and later with the same', async () => {
    const id = await make('Ana Ruiz');
    const { status, body } = await erase(id);
    expect([status, body]).toEqual([
      200,
      {
        id: expect.stringMatching(/^ers_/),
        status: 'done',
        verified: true,
        requestedAt: expect.any(String),
        completedAt: expect.any(String),
        removed: expect.objectContaining({ people: 1, suppressions: 1, idempotency_keys: 1 }),
      },
    ]);
    const erasure = body as { id: string };
    expect((await erase(id)).body).toEqual(erasure);
    expect((await api.ask('admin', 'GET', `/v1/erasures/${erasure.id}`)).body).toEqual(erasure);
    expect((await api.ask('admin', 'GET', '/v1/erasures')).body).toMatchObject({ items: [erasure] });
  });

  test("proven also when the address is the end of somebody else's", async () => {
    await api.ask('admin', 'POST', '/v1/people', { name: 'Ann Lee', email: 'ann.lee@umbrella.test' });
    const { body } = await api.ask('admin', 'POST', '/v1/people', { name: 'Lee Marsh', email: 'lee@umbrella.test' });
    expect((await erase((body as { id: string }).id)).body).toMatchObject({ status: 'done', verified: true });
    expect((await api.ask('admin', 'GET', '/v1/people?email=ann.lee@umbrella.test')).body).toMatchObject({ items: [{ name: 'Ann Lee' }] });
  });

  test('two entries of the audit log, which name nobody', async () => {
    const id = await make('Ben Ode');
    await erase(id);
    const { body } = await api.ask('admin', 'GET', '/v1/audit?limit=2&chain=data');
    expect(body).toMatchObject({ items: [{ action: 'person.erasure_verified' }, { action: 'person.erased', after: { people: 1 } }] });
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${id}|ben`, 'i'));
  });

  test('a removal that is no erasure takes stored words along, and lets the person come back', async () => {
    const links = [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003-gone' }];
    const { body } = await api.ask('admin', 'POST', '/v1/accounts', {
      name: 'Initech',
      links: [{ ...links[0], kind: 'account', recordId: '001' }],
    });
    const accountId = (body as { id: string }).id;
    const person = { name: 'Cleo Vandermeer', email: 'cleo@initech.test', accountId, links };
    const { id } = (await api.ask('admin', 'POST', '/v1/people', person)).body as { id: string };
    for (const record of ['contact/003-gone', 'account/001']) await api.ask('rep', 'GET', `/v1/records/demo/demo/${record}/context`);
    await api.ask('admin', 'POST', '/v1/campaigns', { name: 'so that what was composed is stored' });
    const store = await api.server.context.stores.get(api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '');
    const pks = store.native.all('SELECT pk FROM crm_links').map(([pk]) => Number(pk));
    const tellers = () => pks.filter((pk) => store.documents.findAny(pk)?.body.includes('Cleo Vandermeer')).length;
    expect(tellers()).toBe(2);
    await api.ask('admin', 'DELETE', `/v1/people/${id}`);
    expect(tellers()).toBe(0);
    expect((await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003-gone/context')).status).toBe(404);
    expect((await api.ask('admin', 'POST', '/v1/people', person)).status).toBe(201);
  });
});

describe('refuses bad input', () => {
  test('a confirmation that names somebody else, and changes nothing', async () => {
    const [id, other] = [await make('Dan One'), await make('Eve Two')];
    expect(await erase(id, other)).toMatchObject({ status: 400, body: { code: 'invalid_request', errors: [{ path: 'confirmPersonId' }] } });
    expect((await api.ask('admin', 'GET', `/v1/people/${id}`)).status).toBe(200);
  });

  test('about somebody there never was', async () => {
    expect((await erase('per_nobody')).status).toBe(404);
    expect((await api.ask('admin', 'GET', '/v1/erasures/ers_none')).status).toBe(404);
  });
});

describe('refuses the wrong caller', () => {
  test.each([
    [undefined, 401],
    ['rep', 403],
    ['marketer', 403],
  ] as const)('%s', async (role, status) => {
    const id = await make('Fay Three');
    expect((await api.ask(role, 'POST', `/v1/people/${id}/erasure`, { confirmPersonId: id })).status).toBe(status);
    expect((await api.ask(role, 'GET', '/v1/erasures')).status).toBe(status);
    expect((await api.ask('admin', 'GET', `/v1/people/${id}`)).status).toBe(200);
  });

  test('an admin of another workspace', async () => {
    const id = await make('Gus Four');
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    const answer = await api.ask(undefined, 'POST', `/v1/people/${id}/erasure`, { confirmPersonId: id }, { authorization });
    expect(answer.status).toBe(404);
    expect((await api.ask('admin', 'GET', `/v1/people/${id}`)).status).toBe(200);
  });
});
