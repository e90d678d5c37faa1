import { describe, expect, test } from 'vitest';
import { makeThing } from '../testing/make-thing.ts';
import { askNounQuestions } from '../testing/noun-questions.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const record = (recordId: string, kind = 'opportunity') => ({ crm: 'demo', instance: 'demo', kind, recordId });

describe('opportunities', () => {
  askNounQuestions({
    path: '/v1/opportunities',
    prepare: async (api) => ({
      accountId: await makeThing(api, 'accounts', { name: 'Globex' }),
      personId: await makeThing(api, 'people', { name: 'Ana Ruiz' }),
    }),
    input: (n, { accountId, personId }) => ({
      name: `Globex, line ${n}`,
      accountId,
      stage: 'Value Proposition',
      buyingStage: 'evaluation',
      amountCents: 4_200_000,
      currency: 'EUR',
      closeDate: '2026-12-24',
      ownerName: 'Ana Ruiz',
      contacts: [{ personId, role: 'Decision maker' }],
      source: 'salesforce',
      externalId: `${n}`,
      links: [record(`006-${n}`)],
    }),
    defaults: { status: 'open' },
    patch: { status: 'won', contacts: [], links: [record('006-other')] },
    emptied: ['accountId', 'stage', 'buyingStage', 'amountCents', 'currency', 'closeDate', 'ownerName'],
    filters: [{ query: 'status=lost', found: { status: 'lost' }, missed: { status: 'won' } }],
    spoilt: [
      ['name', { name: undefined }],
      ['currency', { currency: 'euro' }],
      ['closeDate', { closeDate: '2026-02-30' }],
      ['contacts.0.personId', { contacts: [{ personId: 'acc_1' }] }],
      ['contacts.0.personId', { contacts: [{ personId: 'per_1' }] }],
      ['accountId', { accountId: 'acc_1' }],
      ['links', { links: [record('1', 'lead')] }],
    ],
    sameBy: [{ externalId: 'A1' }, { source: undefined, externalId: undefined, links: [record('006-same')] }],
  });

  test('are found by their account, and stay without a person who is removed', async () => {
    await using api = await openTestServer();
    const accountId = await makeThing(api, 'accounts', { name: 'Globex' });
    const personId = await makeThing(api, 'people', { name: 'Ana Ruiz' });
    const id = await makeThing(api, 'opportunities', { name: 'Turbines', accountId, contacts: [{ personId }] });
    await makeThing(api, 'opportunities', { name: 'Pumps' });
    expect((await api.ask('admin', 'DELETE', `/v1/people/${personId}`)).status).toBe(204);
    const { body } = await api.ask('rep', 'GET', `/v1/opportunities?accountId=${accountId}`);
    expect(body).toMatchObject({ items: [{ id, contacts: [] }] });
  });
});
