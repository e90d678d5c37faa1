import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const touch = (at: number, day: string, more: object = {}) => ({
  source: 'hubspot',
  externalId: `${at}`,
  person: { email: 'ana@globex.test' },
  type: 'email.click',
  occurredAt: `${day}T10:00:00Z`,
  ...more,
});

async function world() {
  const api = await openTestServer();
  await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', email: 'ana@globex.test' });
  const touches = [
    touch(1, '2026-10-31', { grade: 'person', campaign: { name: 'Spring' } }),
    touch(2, '2026-11-01', { grade: 'person' }),
    touch(3, '2026-11-02', { grade: 'machine', campaign: { name: 'Spring' } }),
    touch(4, '2026-11-08', { type: 'event.attended', campaign: { name: 'Fair' } }),
    touch(5, '2026-11-08', { type: 'campaign.responded', campaign: { name: 'Fair' } }),
  ];
  await api.ask('marketer', 'POST', '/v1/touches', { touches });
  return Object.assign(api, { count: (query: string) => api.ask('marketer', 'GET', `/v1/analytics/touches?${query}`) });
}

const november = 'from=2026-10-01&to=2026-11-30';
const counts = (person: number, unknown = 0, machine = 0) => ({ person, unknown, machine });

describe('countTouches', () => {
  test('counts by week before 1970, too, and in the first week that can be written', async () => {
    await using api = await world();
    const days = ['1969-12-28', '1969-12-29', '1970-01-04', '1970-01-05', '1900-01-01', '0000-01-01', '0000-01-03'];
    await api.ask('marketer', 'POST', '/v1/touches', { touches: days.map((day, at) => touch(100 + at, day, { grade: 'person' })) });
    const { body } = await api.count('from=0000-01-01&to=1970-12-31&groupBy=week');
    expect((body as { items: { from: string; person: number }[] }).items.map(({ from, person }) => [from, person])).toEqual([
      ['0000-01-01', 1],
      ['0000-01-03', 1],
      ['1900-01-01', 1],
      ['1969-12-22', 1],
      ['1969-12-29', 2],
      ['1970-01-05', 1],
    ]);
  });

  test.each<[string, object[]]>([
    [
      'week',
      [
        { from: '2026-10-26', ...counts(2) },
        { from: '2026-11-02', ...counts(1, 0, 1) },
      ],
    ],
    [
      'month',
      [
        { from: '2026-10-01', ...counts(1) },
        { from: '2026-11-01', ...counts(2, 0, 1) },
      ],
    ],
    [
      'campaign',
      [
        counts(1),
        { campaign: { id: expect.stringMatching(/^cmp_/), name: 'Spring' }, ...counts(1, 0, 1) },
        { campaign: { id: expect.any(String), name: 'Fair' }, ...counts(1) },
      ],
    ],
    [
      'type',
      [
        { type: 'email.click', ...counts(2, 0, 1) },
        { type: 'event.attended', ...counts(1) },
      ],
    ],
    [
      'grade,channel',
      [
        { channel: 'email', grade: 'machine', ...counts(0, 0, 1) },
        { channel: 'email', grade: 'person', ...counts(2) },
        { channel: 'event', grade: 'person', ...counts(1) },
      ],
    ],
  ])('counts by %s, software apart, an act with several reports once', async (groupBy, items) => {
    await using api = await world();
    expect(await api.count(`${november}&groupBy=${groupBy}`)).toMatchObject({
      status: 200,
      body: { from: '2026-10-01', to: '2026-11-30', totals: counts(3, 0, 1), items },
    });
  });

  test('counts whole days, both ends included, page by page', async () => {
    await using api = await world();
    const { body } = await api.count('from=2026-10-31&to=2026-11-01&limit=1');
    expect(body).toMatchObject({ totals: counts(2), items: [{ from: '2026-10-31', ...counts(1) }] });
    const { nextCursor = '' } = body as { nextCursor?: string };
    const rest = await api.count(`from=2026-10-31&to=2026-11-01&limit=1&cursor=${nextCursor}`);
    expect(rest.body).toMatchObject({ items: [{ from: '2026-11-01', ...counts(1) }] });
    expect(rest.body).not.toHaveProperty('nextCursor');
  });

  test.each(['', 'from=2026-11-02&to=2026-11-01', `${november}&groupBy=day,week`, `${november}&groupBy=person`, `${november}&cursor=x`])(
    'refuses the question %s',
    async (query) => {
      await using api = await world();
      expect((await api.count(query)).status).toBe(400);
    },
  );

  test('refuses reps', async () => {
    await using api = await world();
    expect((await api.ask('rep', 'GET', `/v1/analytics/touches?${november}`)).status).toBe(403);
  });
});
