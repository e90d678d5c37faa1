import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const origin = 'https://crm.acme.example';
const create = (api: TestServer, more: object = {}) => api.ask('admin', 'POST', '/v1/crm-sites', { origin, crm: 'generic', ...more });

describe('CRM sites', () => {
  test('are listed as approved, once for each origin', async () => {
    await using api = await openTestServer();
    const first = await create(api, { origin: 'https://CRM.Acme.example:443', hints: true, cardsOff: ['persona'] });
    expect(first).toMatchObject({ status: 201, body: { origin, crm: 'generic', hints: true, cardsOff: ['persona'], status: 'approved' } });
    const again = await create(api, { crm: 'salesforce' });
    expect(again).toMatchObject({
      status: 200,
      body: { id: (first.body as { id: string }).id, crm: 'salesforce', hints: false, cardsOff: [] },
    });
    expect((await api.ask('rep', 'GET', '/v1/crm-sites')).body).toEqual({ items: [again.body] });
  });

  test('are asked for by reps and decided by admins', async () => {
    await using api = await openTestServer();
    const [mia, ben] = [await api.member(), await api.member()];
    const request = (member: typeof mia, reason: string) =>
      member.ask('POST', '/v1/crm-sites/requests', { origin: `${origin}:443`, reason });
    const asked = await request(mia, 'Our leads are here.');
    expect(asked).toMatchObject({
      status: 201,
      body: { origin, crm: 'generic', status: 'requested', requestedBy: mia.id, reason: 'Our leads are here.' },
    });
    const { id } = asked.body as { id: string };
    const twin = await request(ben, 'Mine too.');
    expect([twin.status, twin.body]).toEqual([
      200,
      { id, origin, crm: 'generic', hints: false, cardsOff: [], status: 'requested', createdAt: expect.any(String) },
    ]);
    const ids = async (member: typeof mia) =>
      ((await member.ask('GET', '/v1/crm-sites')).body as { items: { id: string }[] }).items.map((site) => site.id);
    expect([await ids(mia), await ids(ben)]).toEqual([[id], []]);
    await api.ask('admin', 'PATCH', `/v1/crm-sites/${id}`, { status: 'declined' });
    expect((await request(mia, 'Please.')).body).toMatchObject({ status: 'declined', reason: 'Our leads are here.' });
    const approved = await api.ask('admin', 'PATCH', `/v1/crm-sites/${id}`, { status: 'approved', hints: true });
    expect(approved.body).toMatchObject({ status: 'approved', hints: true, decidedAt: expect.any(String) });
    expect([await ids(mia), await ids(ben)]).toEqual([[id], [id]]);
    const { native } = await api.server.context.stores.get(mia.workspaceId);
    const actions = native.all("SELECT body ->> '$.action' FROM audit_entries WHERE body ->> '$.subject.id' = ? ORDER BY sequence", id);
    expect(actions.flat()).toEqual(['crm_site.requested', 'crm_site.declined', 'crm_site.approved']);
  });

  test('are answered with 304 for as long as nothing in the list changes, on whichever page', async () => {
    await using api = await openTestServer();
    for (const host of ['a', 'b', 'c']) await create(api, { origin: `https://${host}.acme.example` });
    const first = await api.ask('rep', 'GET', '/v1/crm-sites?limit=2');
    const etag = first.headers.get('etag') ?? '';
    const ask = () => api.ask('rep', 'GET', '/v1/crm-sites?limit=2', undefined, { 'if-none-match': etag });
    expect((await ask()).status).toBe(304);
    const { items, nextCursor } = first.body as { items: { id: string }[]; nextCursor: string };
    const second = (await api.ask('rep', 'GET', `/v1/crm-sites?limit=2&cursor=${nextCursor}`)).body as { items: { id: string }[] };
    expect([items.length, second.items.length]).toEqual([2, 1]);
    await api.ask('admin', 'PATCH', `/v1/crm-sites/${second.items[0]?.id}`, { cardsOff: ['coverage'] });
    expect((await ask()).status).toBe(200);
  });

  test('are taken off the list', async () => {
    await using api = await openTestServer();
    const { id } = (await create(api)).body as { id: string };
    const remove = () => api.ask('admin', 'DELETE', `/v1/crm-sites/${id}`);
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
    expect((await api.ask('rep', 'GET', '/v1/crm-sites')).body).toEqual({ items: [] });
  });

  test.each([
    ['origin', { origin: 'https://crm.acme.example/path' }],
    ['origin', { origin: 'ftp://crm.acme.example' }],
    ['origin', { origin: 'https://user@crm.acme.example' }],
    ['crm', { origin: 'https://acme.lightning.force.com', crm: 'hubspot' }],
    ['crm', { origin: 'https://acme.lightning.force.com.mcas.ms', crm: 'generic' }],
    ['cardsOff.0', { cardsOff: ['Not a card'] }],
  ])('refuse bad input at %s: %j', async (path, more) => {
    await using api = await openTestServer();
    const errors = expect.arrayContaining([expect.objectContaining({ path })]);
    expect(await create(api, more)).toMatchObject({ status: 400, body: { errors } });
    const { cardsOff: _, ...request } = { cardsOff: [], origin, crm: 'generic', ...more };
    if (path !== 'cardsOff.0') expect((await api.ask('rep', 'POST', '/v1/crm-sites/requests', request)).status).toBe(400);
  });

  test("refuse another CRM where a vendor's lies, also later", async () => {
    await using api = await openTestServer();
    const { id } = (await create(api, { origin: 'https://acme.crm4.dynamics.com', crm: 'dynamics' })).body as { id: string };
    expect((await api.ask('admin', 'PATCH', `/v1/crm-sites/${id}`, { crm: 'hubspot' })).status).toBe(400);
  });

  test('refuse the wrong caller', async () => {
    await using api = await openTestServer();
    const { id } = (await create(api)).body as { id: string };
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    for (const [method, path, body] of [
      ['POST', '', { origin, crm: 'generic' }],
      ['PATCH', `/${id}`, { hints: true }],
      ['DELETE', `/${id}`],
    ] as const) {
      expect((await api.ask('marketer', method, `/v1/crm-sites${path}`, body)).status).toBe(403);
      expect((await api.ask(undefined, method, `/v1/crm-sites${path}`, body)).status).toBe(401);
      if (path !== '') expect((await api.ask(undefined, method, `/v1/crm-sites${path}`, body, { authorization })).status).toBe(404);
    }
    expect((await api.ask(undefined, 'GET', '/v1/crm-sites')).status).toBe(401);
    expect((await api.ask(undefined, 'POST', '/v1/crm-sites/requests', { origin })).status).toBe(401);
    expect((await api.ask(undefined, 'GET', '/v1/crm-sites', undefined, { authorization })).body).toEqual({ items: [] });
  });
});
