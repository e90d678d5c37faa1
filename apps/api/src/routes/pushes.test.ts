import { describe, expect, test } from 'vitest';
import { makeThing } from '../testing/make-thing.ts';
import { askNounQuestions } from '../testing/noun-questions.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const everyone = { personaIds: [], industries: [], stages: [], accountIds: [] };
const makeContent = (api: TestServer) => makeThing(api, 'content', { kind: 'video', title: 'Demo', url: 'https://acme.test/demo' });
const future = { startsAt: '2090-01-01T00:00:00.000Z', endsAt: '2099-01-01T00:00:00.000Z' };
const push = { reason: 'New this week', ownerName: 'Mia Berg' };

describe('pushes', () => {
  askNounQuestions({
    path: '/v1/pushes',
    prepare: makeContent,
    input: (n, contentId) => ({ contentId, ...future, ...push, reason: `New this week, ${n}` }),
    defaults: { audience: everyone, priority: 2, mode: 'normal', capPerRecord: 3, status: 'scheduled' },
    patch: { audience: { ...everyone, industries: ['energy'] }, priority: 1, mode: 'must_show', capPerRecord: 9 },
    emptied: [],
    filters: [
      { query: 'status=scheduled', found: {}, missed: { startsAt: '2020-01-01T00:00:00Z' } },
      { query: 'status=live', found: { startsAt: '2020-01-01T00:00:00Z' }, missed: {} },
      { query: 'status=ended', found: { startsAt: '2020-01-01T00:00:00Z', endsAt: '2020-01-02T00:00:00Z' }, missed: {} },
    ],
    spoilt: [
      ['endsAt', { endsAt: '2089-01-01T00:00:00Z' }],
      ['priority', { priority: 4 }],
      ['contentId', { contentId: 'cnt_1' }],
      ['audience', { audience: { personas: ['prs_1'] } }],
      ['audience.personaIds.0', { audience: { personaIds: ['prs_1'] } }],
      ['audience.accountIds.0', { audience: { accountIds: ['acc_1'] } }],
    ],
    sameBy: [],
  });

  test('end after they start, by a change too', async () => {
    await using api = await openTestServer();
    const id = await makeThing(api, 'pushes', { contentId: await makeContent(api), ...future, ...push });
    for (const change of [{ endsAt: future.startsAt }, { startsAt: future.endsAt }]) {
      const answer = await api.ask('marketer', 'PATCH', `/v1/pushes/${id}`, change);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'endsAt' }] } });
    }
    const moved = { startsAt: '2100-01-01T00:00:00.000Z', endsAt: '2101-01-01T00:00:00.000Z' };
    expect(await api.ask('marketer', 'PATCH', `/v1/pushes/${id}`, moved)).toMatchObject({ status: 200, body: moved });
  });

  test('that must be shown are made, changed and removed by admins alone', async () => {
    await using api = await openTestServer();
    const input = { contentId: await makeContent(api), ...future, ...push };
    const forbidden = { status: 403, body: { code: 'forbidden' } };
    expect(await api.ask('marketer', 'POST', '/v1/pushes', { ...input, mode: 'must_show' })).toMatchObject(forbidden);
    const must = await makeThing(api, 'pushes', { ...input, mode: 'must_show' });
    expect(await api.ask('marketer', 'PATCH', `/v1/pushes/${must}`, { mode: 'normal' })).toMatchObject(forbidden);
    expect(await api.ask('marketer', 'DELETE', `/v1/pushes/${must}`)).toMatchObject(forbidden);
    const normal = await makeThing(api, 'pushes', input);
    expect(await api.ask('marketer', 'PATCH', `/v1/pushes/${normal}`, { mode: 'must_show' })).toMatchObject(forbidden);
    expect((await api.ask('marketer', 'DELETE', `/v1/pushes/${normal}`)).status).toBe(204);
  });

  test('stand second on a record for as long as they are live', async () => {
    let nowMs = Date.parse('2026-11-21T12:00:00Z');
    await using api = await openTestServer({ clock: () => nowMs });
    const links = [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' }];
    await makeThing(api, 'people', { name: 'Ana Ruiz', links });
    for (const n of [1, 2, 3]) await makeThing(api, 'content', { kind: 'deck', title: `Deck ${n}`, url: `https://acme.test/${n}` });
    const contentId = await makeContent(api);
    const seconds = async () => {
      const { body } = await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003A/context');
      return (body as { recommendations: object[] }).recommendations[1];
    };
    expect(await seconds()).not.toHaveProperty('pushId');
    const window = { startsAt: '2026-11-21T12:00:00Z', endsAt: '2026-11-30T00:00:00Z' };
    const id = await makeThing(api, 'pushes', { contentId, ...window, ...push });
    expect(await seconds()).toMatchObject({
      contentId,
      pushId: id,
      reasons: [{ code: 'push', pushedBy: 'Mia Berg', note: 'New this week' }],
    });
    nowMs += 60_000;
    const ended = await api.ask('marketer', 'PATCH', `/v1/pushes/${id}`, { endsAt: new Date(nowMs).toISOString() });
    expect(ended).toMatchObject({ status: 200, body: { status: 'ended' } });
    expect(await seconds()).not.toHaveProperty('pushId');
  });

  test('are listed by their content', async () => {
    await using api = await openTestServer();
    const input = { ...future, ...push };
    const contentId = await makeContent(api);
    const other = await makeThing(api, 'content', { kind: 'deck', title: 'Deck', url: 'https://acme.test/deck' });
    const id = await makeThing(api, 'pushes', { ...input, contentId });
    await makeThing(api, 'pushes', { ...input, contentId: other });
    expect((await api.ask('rep', 'GET', `/v1/pushes?contentId=${contentId}`)).body).toMatchObject({ items: [{ id }] });
  });
});
