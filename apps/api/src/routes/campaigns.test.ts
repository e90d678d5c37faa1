import { describe, expect, test } from 'vitest';
import { makeThing } from '../testing/make-thing.ts';
import { askNounQuestions } from '../testing/noun-questions.ts';
import { openTestServer } from '../testing/open-test-server.ts';

describe('campaigns', () => {
  askNounQuestions({
    path: '/v1/campaigns',
    input: (n) => ({
      name: `Autumn letter ${n}`,
      channel: 'email',
      startsAt: '2026-10-01T08:00:00.000Z',
      endsAt: '2026-10-31T20:00:00.000Z',
      ownerName: 'Mia Berg',
      url: 'https://acme.test/autumn',
      source: 'hubspot',
      externalId: `${n}`,
    }),
    defaults: { status: 'running' },
    patch: { name: 'Winter letter', status: 'ended' },
    emptied: ['channel', 'startsAt', 'endsAt', 'ownerName', 'url'],
    filters: [
      { query: 'status=planned', found: { status: 'planned' }, missed: { status: 'ended' } },
      { query: 'channel=event', found: { channel: 'event' }, missed: { channel: 'email' } },
    ],
    spoilt: [
      ['name', { name: '' }],
      ['status', { status: 'done' }],
      ['startsAt', { startsAt: '2026-10-01' }],
      ['url', { url: 'javascript:alert(1)' }],
    ],
    sameBy: [{ externalId: 'A1' }],
  });

  test('that are removed leave their touches, and open records know at once', async () => {
    await using api = await openTestServer();
    const context = '/v1/records/demo/demo/contact/003A/context';
    const links = [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' }];
    const personId = await makeThing(api, 'people', { name: 'Ana Ruiz', links });
    const campaignId = await makeThing(api, 'campaigns', { name: 'Autumn letter' });
    const touch = { source: 'x', externalId: '1', person: { id: personId }, type: 'email.click', occurredAt: '2026-11-01T09:00:00Z' };
    await api.ask('admin', 'POST', '/v1/touches', { touches: [{ ...touch, campaign: { id: campaignId } }] });
    expect((await api.ask('rep', 'GET', context)).body).toMatchObject({ timeline: { groups: [{ campaign: 'Autumn letter' }] } });
    expect((await api.ask('admin', 'DELETE', `/v1/campaigns/${campaignId}`)).status).toBe(204);
    const { timeline } = (await api.ask('rep', 'GET', context)).body as { timeline: { total: number; groups: object[] } };
    expect([timeline.total, timeline.groups.map((group) => 'campaign' in group)]).toEqual([1, [false]]);
  });
});
