import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const link = (kind: string, recordId: string) => ({ crm: 'demo', instance: 'demo', kind, recordId });
const path = (kind: string, recordId: string) => `/v1/records/demo/demo/${kind}/${recordId}/context`;

async function world(): Promise<TestServer & { personId: string; accountId: string; contentId: string }> {
  const test = await openTestServer({ clock: () => Date.parse('2026-11-21T12:00:00Z') });
  const make = async (address: string, body: object) => ((await test.ask('admin', 'POST', address, body)).body as { id: string }).id;
  const store = await seed(test);
  const accountId = store.accountId;
  const personId = await make('/v1/people', {
    name: 'Ana Ruiz',
    email: 'ana@globex.test',
    title: 'Chief Financial Officer',
    accountId,
    links: [link('contact', '003A')],
  });
  return Object.assign(test, { personId, ...store });
}

/** What other nouns' routes will make, straight through the writer. */
async function seed(test: TestServer): Promise<{ accountId: string; contentId: string }> {
  await test.key('admin');
  const workspace = test.server.context.control.findWorkspaceBySlug('acme');
  const id = workspace?.id ?? '';
  await test.server.context.stores.get(id);
  const write = test.server.context.writer;
  const [account] = await write.write(id, 'rows.upsert', {
    noun: 'account',
    rows: [
      {
        name: 'Globex',
        domain: 'globex.test',
        industry: 'energy',
        links: [{ crm: 'demo', instance: 'demo', kind: 'account', recordId: '001A' }],
      },
    ],
  });
  const [content] = await write.write(id, 'rows.upsert', {
    noun: 'content',
    rows: [
      {
        kind: 'case_study',
        title: 'Energy saves',
        url: 'https://acme.test/energy',
        tags: { personaIds: [], industries: ['energy'], stages: [], objections: [], products: [] },
      },
    ],
  });
  return { accountId: account?.id ?? '', contentId: content?.id ?? '' };
}

const touch = (externalId: string, more: object = {}) => ({
  source: 'hubspot',
  externalId,
  person: { email: 'ana@globex.test' },
  type: 'form.submit',
  occurredAt: '2026-11-20T10:00:00Z',
  subject: 'Request a demo',
  ...more,
});

describe('getRecordContext', () => {
  test('answers with the person, their account, what happened and what to give', async () => {
    await using api = await world();
    await api.ask('marketer', 'POST', '/v1/touches', { touches: [touch('1', { campaign: { name: 'Autumn' } })] });
    const answer = await api.ask('rep', 'GET', path('contact', '003A'));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        subject: 'person',
        matchedBy: 'crm_link',
        person: {
          id: api.personId,
          name: 'Ana Ruiz',
          seniority: 'c_level',
          department: 'finance',
          account: { name: 'Globex', industry: 'energy' },
        },
        now: [{ code: 'asked_for_contact', count: 1 }],
        timeline: { total: 1, groups: [{ type: 'form.submit', campaign: 'Autumn', subjects: ['Request a demo'] }] },
        recommendations: [{ contentId: api.contentId, reasons: [{ code: 'industry_match', industry: 'energy' }] }],
      },
    });
  });

  test('answers with the account and its people', async () => {
    await using api = await world();
    const { body } = await api.ask('rep', 'GET', path('account', '001A'));
    expect(body).toMatchObject({
      subject: 'account',
      account: { name: 'Globex' },
      coverage: { total: 1, groups: [{ count: 1, people: [{ name: 'Ana Ruiz' }] }] },
    });
  });

  test('says 304 to who has the answer already, until something changes', async () => {
    await using api = await world();
    const first = await api.ask('rep', 'GET', path('contact', '003A'));
    const etag = first.headers.get('etag') ?? '';
    const same = await api.ask('rep', 'GET', path('contact', '003A'), undefined, { 'if-none-match': etag });
    expect(same.status).toBe(304);
    await api.ask('marketer', 'POST', '/v1/touches', { touches: [touch('1')] });
    const changed = await api.ask('rep', 'GET', path('contact', '003A'), undefined, { 'if-none-match': etag });
    expect(changed).toMatchObject({ status: 200, body: { timeline: { total: 1 } } });
  });

  test.each([
    ['their touches', (api: TestServer) => api.ask('marketer', 'POST', '/v1/touches', { touches: [touch('9')] })],
    [
      'their account',
      async (api: TestServer & { accountId: string }) =>
        change(api, {
          noun: 'account',
          id: api.accountId,
          patch: { name: 'Initech', domain: null, industry: null, employeeCount: null, country: null, ownerName: null },
        }),
    ],
    [
      'the library',
      async (api: TestServer & { contentId: string }) =>
        change(api, {
          noun: 'content',
          id: api.contentId,
          patch: { title: 'New title', summary: null, topic: null, validFrom: null, validUntil: null, ownerName: null },
        }),
    ],
  ])('never answers with what was so before a change of %s', async (_, changeSomething) => {
    await using api = await world();
    const ask = () => api.ask('rep', 'GET', path('contact', '003A'));
    await ask();
    const before = await ask();
    await changeSomething(api);
    const after = await ask();
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(after.body).not.toEqual(before.body);
  });

  test('refuses a record that nobody here is linked to', async () => {
    await using api = await world();
    expect(await api.ask('rep', 'GET', path('contact', 'nobody'))).toMatchObject({ status: 404, body: { code: 'record_unknown' } });
  });

  test('refuses a kind of record that there is not', async () => {
    await using api = await world();
    expect(await api.ask('rep', 'GET', path('invoice', '1'))).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });

  test('refuses a caller without a key', async () => {
    await using api = await world();
    expect(await api.ask(undefined, 'GET', path('contact', '003A'))).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  test('shows nothing to a key of another workspace', async () => {
    await using api = await world();
    await api.ask('rep', 'GET', path('contact', '003A'));
    const key = await api.key('admin', 'other');
    const answer = await api.ask(undefined, 'GET', path('contact', '003A'), undefined, { authorization: `Bearer ${key}` });
    expect(answer).toMatchObject({ status: 404, body: { code: 'record_unknown' } });
  });
});

async function change(api: TestServer, row: Parameters<typeof patchThrough>[1]) {
  return patchThrough(api, row);
}

async function patchThrough(api: TestServer, row: { noun: 'account' | 'content'; id: string; patch: object }) {
  const id = api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
  return api.server.context.writer.write(id, 'rows.patch', row);
}
