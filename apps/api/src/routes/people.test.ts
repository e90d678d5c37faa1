import { describe } from 'vitest';
import { askNounQuestions } from '../testing/noun-questions.ts';

const record = (recordId: string, kind = 'contact') => ({ crm: 'demo', instance: 'demo', kind, recordId });

describe('people', () => {
  askNounQuestions({
    path: '/v1/people',
    prepare: async (api) => {
      const { body } = await api.ask('admin', 'POST', '/v1/accounts', { name: 'Globex' });
      return (body as { id: string }).id;
    },
    input: (n, accountId) => ({
      name: `Ana ${n}`,
      email: `ana-${n}@globex.test`,
      phone: '+56 2 2345 678',
      title: 'Head of Procurement',
      seniority: 'director',
      department: 'procurement',
      accountId,
      lifecycleStage: 'mql',
      ownerName: 'Mia Berg',
      country: 'Chile',
      doNotContact: false,
      source: 'hubspot',
      externalId: `${n}`,
      links: [record(`003-${n}`), record(`00Q-${n}`, 'lead')],
    }),
    defaults: {},
    patch: { name: 'Ben', title: 'CFO', doNotContact: true, links: [record('003-other')] },
    emptied: ['email', 'phone', 'title', 'seniority', 'department', 'accountId', 'lifecycleStage', 'ownerName', 'country'],
    filters: [{ query: 'email=One%40Globex.test', found: { email: 'one@globex.test' }, missed: { email: 'two@globex.test' } }],
    spoilt: [
      ['name', { name: ' ' }],
      ['email', { email: 'not an address' }],
      ['seniority', { seniority: 'king' }],
      ['links', { links: [record('1', 'account')] }],
    ],
    sameBy: [
      { source: 'salesforce', externalId: 'A1' },
      { source: undefined, externalId: undefined, links: [record('003-same')] },
      { source: undefined, externalId: undefined, links: [], email: 'same@globex.test' },
    ],
  });
});
