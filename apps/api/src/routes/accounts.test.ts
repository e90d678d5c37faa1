import { describe, expect, test } from 'vitest';
import { askNounQuestions } from '../testing/noun-questions.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const record = (recordId: string, kind = 'account') => ({ crm: 'demo', instance: 'demo', kind, recordId });

describe('accounts', () => {
  askNounQuestions({
    path: '/v1/accounts',
    input: (n) => ({
      name: `Globex ${n}`,
      domain: `globex-${n}.test`,
      industry: 'energy',
      employeeCount: 1_200,
      country: 'Chile',
      ownerName: 'Ana Ruiz',
      source: 'hubspot',
      externalId: `${n}`,
      links: [record(`001-${n}`)],
    }),
    defaults: {},
    patch: { name: 'Initech', links: [record('001-other')] },
    emptied: ['domain', 'industry', 'employeeCount', 'country', 'ownerName'],
    filters: [
      { query: 'domain=One.Test', found: { domain: 'one.test' }, missed: { domain: 'two.test' } },
      { query: 'industry=mining', found: { industry: 'mining' }, missed: { industry: 'shipping' } },
    ],
    spoilt: [
      ['name', { name: ' ' }],
      ['employeeCount', { employeeCount: -1 }],
      ['links.0.kind', { links: [record('1', 'invoice')] }],
      ['links', { links: [record('1', 'contact')] }],
    ],
    sameBy: [
      { source: 'salesforce', externalId: 'A1' },
      { source: undefined, externalId: undefined, links: [record('001-same')] },
      { source: undefined, externalId: undefined, links: [], domain: 'same.test' },
    ],
  });

  test('that are removed leave their people and deals, and open records know at once', async () => {
    await using api = await openTestServer();
    const make = async (path: string, body: object) => ((await api.ask('admin', 'POST', path, body)).body as { id: string }).id;
    const context = '/v1/records/demo/demo/contact/003A/context';
    const accountId = await make('/v1/accounts', { name: 'Globex', industry: 'energy' });
    const personId = await make('/v1/people', { name: 'Ana Ruiz', accountId, links: [record('003A', 'contact')] });
    const dealId = await make('/v1/opportunities', { name: 'Globex, turbines', accountId });
    const contentId = await make('/v1/content', { kind: 'video', title: 'Demo', url: 'https://acme.test/demo' });
    const pushId = await make('/v1/pushes', {
      contentId,
      audience: { accountIds: [accountId] },
      startsAt: '2026-01-01T00:00:00Z',
      endsAt: '2099-01-01T00:00:00Z',
      reason: 'For Globex alone',
      ownerName: 'Mia Berg',
    });
    expect((await api.ask('rep', 'GET', context)).body).toMatchObject({
      person: { account: { name: 'Globex' } },
      recommendations: [{ pushId }],
    });
    expect((await api.ask('admin', 'DELETE', `/v1/accounts/${accountId}`)).status).toBe(204);
    const person = (await api.ask('rep', 'GET', context)).body as { person: object; recommendations: { pushId?: string }[] };
    expect(person.person).not.toHaveProperty('account');
    expect(person.recommendations.map(({ pushId: shown }) => shown)).toEqual([undefined]);
    expect((await api.ask('rep', 'GET', `/v1/people/${personId}`)).body).not.toHaveProperty('accountId');
    expect((await api.ask('rep', 'GET', `/v1/opportunities/${dealId}`)).body).not.toHaveProperty('accountId');
    expect((await api.ask('rep', 'GET', `/v1/pushes/${pushId}`)).body).toMatchObject({ audience: { accountIds: [accountId] } });
  });
});
