import { randomUUID } from 'node:crypto';
import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { dayMs, type RecordContext, type TouchAnalytics, type TouchInput, touchBatchLimit } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { randomFrom } from './crash/random-from.ts';
import { machineTraffic } from './evidence/machine-traffic.ts';
import { countsWithoutMachines, withoutMachines } from './evidence/without-machines.ts';

const nowMs = Date.parse('2026-11-20T15:00:00Z');
const record = (kind: string, recordId: string) => ({ crm: 'demo', instance: 'demo', kind, recordId });
const records = ['contact/p0', 'contact/p1', 'contact/p2', 'contact/p3', 'account/a', 'opportunity/o'];
const emails = [0, 1, 2, 3].map((at) => `p${at}@globex.test`);
const groupings = ['day', 'week,channel', 'month,campaign', 'type', 'campaign,type'];

const act = (at: number, person: number, type: TouchInput['type'], hoursAgo: number, more: Partial<TouchInput> = {}): TouchInput => ({
  source: 'marketo',
  externalId: `${at}`,
  person: { email: emails[person] ?? '' },
  type,
  occurredAt: new Date(nowMs - hoursAgo * 3_600_000).toISOString(),
  campaign: { name: at % 2 === 0 ? 'Spring' : 'Webinar' },
  evidence: { mail: 'm1', link: ['a', 'b'][at % 2] ?? 'a' },
  ...more,
});

/** What people did: enough of everything that is worth something to a rep; of one of them more than a timeline reads. */
const acts: TouchInput[] = [
  act(1, 0, 'form.submit', 30, { subject: 'Request a demo' }),
  act(2, 0, 'campaign.responded', 29, { campaign: { name: 'Webinar' } }),
  act(3, 0, 'email.click', 50, { grade: 'person' }),
  act(4, 0, 'web.page_view', 49.95),
  act(5, 1, 'event.attended', 60, { subject: 'Summit' }),
  act(6, 1, 'email.reply', 20),
  ...Array.from({ length: 6 }, (_, at) => act(10 + at, 2, 'web.visit', 24 * 50 + at, { grade: 'person' })),
  ...Array.from({ length: 430 }, (_, at) =>
    act(100 + at, 1, at % 3 === 0 ? 'email.open' : 'web.page_view', 70 + at * 3, { grade: 'person' }),
  ),
];

async function fill(api: TestServer): Promise<void> {
  const make = async (path: string, body: object): Promise<string> => {
    const { status, body: made } = await api.ask('admin', 'POST', path, body);
    expect(status).toBe(201);
    return (made as { id: string }).id;
  };
  for (const [at, words] of [['finance'], ['plant'], ['marketing']].entries()) {
    const rules = { titleKeywords: words, seniorities: [], departments: [] };
    const lines = { who: 'Signs.', whyTheyAct: 'Cost.', howTheyBuy: 'Calls.', objections: [], messages: [] };
    await make('/v1/personas', { name: `Persona ${at}`, ...lines, rules });
  }
  for (let at = 0; at < 12; at += 1) {
    const tags = { personaIds: [], industries: at % 2 === 0 ? ['retail'] : [], stages: [], objections: [], products: [] };
    const item = { kind: 'case_study', title: `Case ${at}`, url: `https://library.example/${at}`, tags, topic: `topic ${at % 3}` };
    await make('/v1/content', { ...item, language: 'en', status: 'published' });
  }
  const accountId = await make('/v1/accounts', {
    name: 'Globex',
    domain: 'globex.test',
    industry: 'retail',
    links: [record('account', 'a')],
  });
  const titles = ['Chief Financial Officer', 'Plant manager', 'VP Marketing', 'Head of Finance'];
  const people: string[] = [];
  for (const [at, email] of emails.entries()) {
    const links = [record('contact', `p${at}`)];
    people.push(await make('/v1/people', { name: `Person ${at}`, email, title: titles[at], accountId, links }));
  }
  const contacts = people.map((personId) => ({ personId, role: 'buyer' }));
  await make('/v1/opportunities', {
    name: 'Deal',
    accountId,
    status: 'open',
    stage: 'Evaluation',
    contacts,
    links: [record('opportunity', 'o')],
  });
}

async function recordAll(api: TestServer, touches: readonly TouchInput[]): Promise<void> {
  for (let from = 0; from < touches.length; from += touchBatchLimit) {
    const { body } = await api.ask('marketer', 'POST', '/v1/touches', { touches: touches.slice(from, from + touchBatchLimit) });
    expect(body).toMatchObject({ rejected: 0 });
  }
}

interface Seen {
  readonly contexts: readonly RecordContext[];
  readonly analytics: readonly TouchAnalytics[];
  readonly others: readonly unknown[];
}

/** Everything that is told of people, accounts, deals and counts. */
async function see(api: TestServer): Promise<Seen> {
  const get = async (path: string) => (await api.ask('marketer', 'GET', path)).body;
  const contexts: RecordContext[] = [];
  for (const path of records) contexts.push((await get(`/v1/records/demo/demo/${path}/context`)) as RecordContext);
  const analytics: TouchAnalytics[] = [];
  for (const groupBy of groupings) analytics.push(await countAll(get, groupBy));
  const hint = { record: record('contact', 'unlinked'), hints: { email: emails[1] } };
  const resolved = (await api.ask('rep', 'POST', '/v1/records/resolve', hint)).body as object;
  return { contexts, analytics, others: [await get('/v1/people'), await get('/v1/campaigns'), Object.keys(resolved).toSorted()] };
}

/** All pages as one: where a page ends depends on how many there are. */
async function countAll(get: (path: string) => Promise<unknown>, groupBy: string): Promise<TouchAnalytics> {
  const query = `from=2026-01-01&to=2026-12-31&limit=200&groupBy=${groupBy}`;
  const { nextCursor, ...whole } = (await get(`/v1/analytics/touches?${query}`)) as TouchAnalytics;
  for (let cursor = nextCursor; cursor !== undefined; ) {
    const page = (await get(`/v1/analytics/touches?${query}&cursor=${cursor}`)) as TouchAnalytics;
    whole.items.push(...page.items);
    cursor = page.nextCursor;
  }
  return whole;
}

const comparable = ({ contexts, analytics, others }: Seen) => ({
  contexts: contexts.map(withoutMachines),
  analytics: analytics.map(countsWithoutMachines),
  others,
});

describe('evidence', () => {
  test.each([1, 2])(
    'no amount of what software does changes anything but what is said of software (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      await using api = await openTestServer({ clock: () => nowMs, startsJobs: false });
      await fill(api);
      await recordAll(api, acts);
      // What reps did with the recommendations: the state of the ranking is part of what must stay.
      const [first] = (await see(api)).contexts;
      const shown = (first?.recommendations ?? []).map(({ contentId }, slot) => ({
        id: randomUUID(),
        kind: slot === 0 ? 'copied' : 'shown',
        contentId,
        slot: slot + 1,
        record: record('contact', 'p0'),
        occurredAt: new Date(nowMs - 60_000).toISOString(),
      }));
      await api.ask('rep', 'POST', '/v1/feedback', { events: shown });
      const before = await see(api);
      expect(before.contexts[0]).toMatchObject({ now: [{ code: 'asked_for_contact' }], recommendations: expect.any(Array) });
      const random = randomFrom(seed);
      const moments = acts.map(({ occurredAt }) => occurredAt);
      for (const count of [1, 150, 2_000]) {
        const made = machineTraffic(random, count, emails, moments, nowMs + dayMs);
        const traffic = made.map((one) => ({ ...one, externalId: `${count} ${one.externalId}` }));
        await recordAll(api, traffic);
        const after = await see(api);
        expect(comparable(after)).toEqual(comparable(before));
      }
      const { timeline } = (await see(api)).contexts[4] ?? {};
      expect(timeline?.machineTotal).toBe(2_151);
    },
  );
});
