import { dayMs, hourMs, type RecordContext } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../../testing/open-test-server.ts';

const noonMs = Date.parse('2026-11-21T12:00:00Z');
const link = (kind: string, recordId: string) => ({ crm: 'demo', instance: 'demo', kind, recordId });

/** Globex, a deal with Ana and Ben in it, a persona for Ana, two items; a clock that tests turn. */
async function world() {
  const time = { nowMs: noonMs };
  const api = await openTestServer({ clock: () => time.nowMs });
  const make = async (path: string, body: object) => {
    const answer = await api.ask('admin', 'POST', path, body);
    expect(answer.status).toBe(201);
    return (answer.body as { id: string }).id;
  };
  const accountId = await make('/v1/accounts', { name: 'Globex', industry: 'energy', links: [link('account', '001')] });
  const person = (name: string, title: string, recordId: string) =>
    make('/v1/people', { name, title, accountId, email: `${name}@globex.test`, links: [link('contact', recordId)] });
  const ana = await person('Ana', 'CFO', '003');
  const ben = await person('Ben', 'Plumber', '004');
  await make('/v1/opportunities', {
    name: 'Turbines',
    accountId,
    stage: 'Negotiation',
    contacts: [{ personId: ana, role: 'Decision maker' }, { personId: ben }],
    links: [link('opportunity', '006')],
  });
  const personaId = await make('/v1/personas', {
    name: 'Finance lead',
    who: 'w',
    whyTheyAct: 'y',
    howTheyBuy: 'h',
    rules: { titleKeywords: ['cfo'] },
  });
  await make('/v1/personas', { name: 'Engineer', who: 'w', whyTheyAct: 'y', howTheyBuy: 'h', rules: { titleKeywords: ['engineer'] } });
  const first = await make('/v1/content', {
    kind: 'article',
    title: 'First',
    url: 'https://acme.test/1',
    tags: { industries: ['energy'] },
  });
  const second = await make('/v1/content', { kind: 'video', title: 'Second', url: 'https://acme.test/2' });
  const context = async (kind = 'contact', recordId = '003') =>
    (await api.ask('rep', 'GET', `/v1/records/demo/demo/${kind}/${recordId}/context`)).body as RecordContext;
  const slots = async () => (await context()).recommendations.map(({ title, origin }) => `${title} ${origin}`);
  return Object.assign(api, { time, make, context, slots, accountId, personaId, first, second, ana, ben });
}

describe('the context of a deal', () => {
  test('shows its people by persona, and who is missing', async () => {
    await using api = await world();
    expect(await api.context('opportunity', '006')).toMatchObject({
      subject: 'opportunity',
      opportunity: { name: 'Turbines', status: 'open', stage: 'Negotiation', account: { name: 'Globex' } },
      coverage: {
        total: 2,
        groups: [
          { personaId: api.personaId, count: 1, people: [{ name: 'Ana', role: 'Decision maker' }] },
          { count: 1, people: [{ name: 'Ben' }] },
        ],
        gaps: [
          { personaName: 'Engineer', nobodyKnown: true },
          { personaName: 'Finance lead', nobodyKnown: false },
        ],
      },
    });
  });
});

describe('the context of a person', () => {
  test('takes how far they are from their deal', async () => {
    await using api = await world();
    expect(await api.context()).toMatchObject({
      person: { buyingStage: 'decision' },
      persona: { name: 'Finance lead', confidence: 'low' },
    });
  });

  test('puts a push in the second place from its start to its end, with its reason', async () => {
    await using api = await world();
    expect(await api.slots()).toEqual(['First ranked', 'Second ranked']);
    const third = await api.make('/v1/content', {
      kind: 'ebook',
      title: 'Third',
      url: 'https://acme.test/3',
      tags: { industries: ['retail'] },
    });
    await api.make('/v1/pushes', {
      contentId: third,
      startsAt: new Date(noonMs + hourMs).toISOString(),
      endsAt: new Date(noonMs + 2 * hourMs).toISOString(),
      reason: 'New this week',
      ownerName: 'Mia',
    });
    const before = await api.slots();
    api.time.nowMs = noonMs + hourMs;
    const { recommendations } = await api.context();
    api.time.nowMs = noonMs + 2 * hourMs;
    expect({ before: before[1], during: recommendations[1], after: (await api.slots())[1] }).toMatchObject({
      before: 'Second ranked',
      during: { title: 'Third', origin: 'push', reasons: [{ code: 'push', pushedBy: 'Mia', note: 'New this week' }] },
      after: 'Second ranked',
    });
  });

  test('stops showing a push that was seen on as many days as it may be', async () => {
    await using api = await world();
    const pushId = await api.make('/v1/pushes', {
      contentId: api.second,
      startsAt: '2026-11-01T00:00:00Z',
      endsAt: '2027-11-01T00:00:00Z',
      reason: 'New',
      ownerName: 'Mia',
      capPerRecord: 1,
    });
    const shown = {
      id: crypto.randomUUID(),
      kind: 'shown',
      contentId: api.second,
      pushId,
      record: link('contact', '003'),
      occurredAt: '2026-11-21T12:00:00Z',
    };
    await api.ask('rep', 'POST', '/v1/feedback', { events: [shown] });
    expect(await api.slots()).toContain('Second push');
    api.time.nowMs = noonMs + dayMs;
    expect(await api.slots()).toContain('Second ranked');
  });

  test('drops an item the moment it is no longer valid', async () => {
    await using api = await world();
    await api.ask('admin', 'PATCH', `/v1/content/${api.first}`, { validUntil: new Date(noonMs + hourMs).toISOString() });
    expect(await api.slots()).toEqual(['First ranked', 'Second ranked']);
    api.time.nowMs = noonMs + hourMs + 1;
    expect(await api.slots()).toEqual(['Second ranked']);
  });

  test('follows the record to another person when it is linked anew', async () => {
    await using api = await world();
    await api.context();
    await api.ask('admin', 'PATCH', `/v1/people/${api.ben}`, { links: [link('contact', '003')] });
    expect(await api.context()).toMatchObject({ person: { name: 'Ben' } });
  });
});
