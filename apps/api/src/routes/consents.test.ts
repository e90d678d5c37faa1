import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let path: string;
const context = '/v1/records/demo/demo/contact/003-consent/context';
const said = (channel: string, state: string, day: number, more: object = {}) => ({
  channel,
  state,
  at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  ...more,
});
const post = (consents: unknown, role: 'rep' | 'marketer' = 'marketer') => api.ask(role, 'POST', path, { consents });

beforeAll(async () => {
  api = await openTestServer({ clock: () => Date.parse('2026-11-21T12:00:00Z') });
  const links = [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003-consent' }];
  const { body } = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana Ruiz', email: 'ana@globex.test', links });
  path = `/v1/people/${(body as { id: string }).id}/consents`;
});
afterAll(() => api[Symbol.asyncDispose]());

describe('answers', () => {
  test('the newest statement of each channel, whatever the order in which they came', async () => {
    await post([
      said('email', 'withdrawn', 10),
      said('email', 'granted', 5, { basis: 'consent', source: 'webinar form' }),
      said('phone', 'granted', 7),
    ]);
    const { status, body } = await post([said('email', 'granted', 8)]);
    expect(status).toBe(200);
    expect((body as { items: unknown }).items).toEqual([said('email', 'withdrawn', 10), said('phone', 'granted', 7)]);
  });

  test('an objection before anything else of the same moment', async () => {
    const { body } = await post([said('ads', 'granted', 12), said('ads', 'objected', 12), said('ads', 'withdrawn', 12)]);
    expect((body as { items: object[] }).items).toContainEqual(said('ads', 'objected', 12));
  });

  test('an objection that came after a permission dated ahead', async () => {
    await post([said('post', 'granted', 22, { at: '2026-11-22T09:00:00.000Z' })]);
    const objection = said('post', 'objected', 21, { at: '2026-11-21T12:00:00.000Z' });
    expect(((await post([objection])).body as { items: object[] }).items).toContainEqual(objection);
  });

  test('the same when a statement is sent again: nothing is added, the context stays as it is', async () => {
    const first = await api.ask('rep', 'GET', context);
    const before = (await api.ask('rep', 'GET', path)).body;
    await post([said('phone', 'granted', 7)]);
    expect((await api.ask('rep', 'GET', path)).body).toEqual(before);
    expect((await api.ask('rep', 'GET', context)).headers.get('etag')).toBe(first.headers.get('etag'));
  });

  test('the context with what holds now, from the next look on', async () => {
    const before = await api.ask('rep', 'GET', context);
    await post([said('sms', 'objected', 15)]);
    const after = await api.ask('rep', 'GET', context, undefined, { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    const { person } = after.body as { person: { consents: object[]; doNotContact: boolean } };
    expect(person.consents).toContainEqual(said('sms', 'objected', 15));
    expect(person.doNotContact).toBe(false);
  });

  test('one entry of the audit log for what was new, which names nobody', async () => {
    const { body } = await api.ask('admin', 'GET', '/v1/audit?action=consent.recorded&limit=1');
    const [entry] = (body as { items: { after: unknown; subject: { id: string } }[] }).items;
    expect(entry?.after).toEqual({ statements: ['sms objected'] });
    expect(path).not.toContain(entry?.subject.id);
  });
});

describe('refuses bad input', () => {
  test.each([[[]], [[said('pigeon', 'granted', 1)]], [[said('email', 'maybe', 1)]], [[said('email', 'granted', 30)]]])(
    '%j',
    async (consents) => {
      expect(await post(consents)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    },
  );

  test('about a person there is not', async () => {
    const answer = await api.ask('admin', 'POST', '/v1/people/per_nobody/consents', { consents: [said('email', 'granted', 1)] });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});

describe('refuses the wrong caller', () => {
  test('a rep who writes, and anybody without a key', async () => {
    expect((await post([said('email', 'granted', 1)], 'rep')).status).toBe(403);
    expect((await api.ask(undefined, 'GET', path)).status).toBe(401);
  });
});
