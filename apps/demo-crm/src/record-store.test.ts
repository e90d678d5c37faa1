import { describe, expect, test } from 'vitest';
import type { CrmData } from './data.ts';
import { recordStore } from './record-store.ts';
import { sortRecords } from './sort-records.ts';

const data: CrmData = {
  user: { name: 'Rep', email: 'rep@vendor.example' },
  accounts: [{ id: '001000000000001AAA', name: 'Acme', employees: 900 }],
  contacts: [
    { id: '003000000000001AAA', name: 'Zoe Ward', accountId: '001000000000001AAA', email: 'zoe@acme.example' },
    { id: '003000000000002AAA', name: 'Ann Bell' },
  ],
  leads: [],
  opportunities: [
    { id: '006000000000001AAA', name: 'Small', amount: 900, currency: 'EUR', accountId: '001000000000001AAA' },
    { id: '006000000000002AAA', name: 'Large', amount: 12_000, contactRoles: [{ contactId: '003000000000001AAA', role: 'Evaluator' }] },
    { id: '006000000000003AAA', name: 'Open' },
  ],
};
const store = recordStore(data);
const names = (objectName: 'Contact' | 'Opportunity', apiName: string, isDescending: boolean) =>
  sortRecords(store.list(objectName), apiName, isDescending).map(({ name }) => name);

describe('recordStore', () => {
  test('finds a record by its long and its short id, and by its own kind only', () => {
    const found = [
      store.find('Contact', '003000000000001AAA'),
      store.find('Contact', '003000000000001'),
      store.find('Lead', '003000000000001AAA'),
    ];
    expect(found.map((record) => record?.name)).toEqual(['Zoe Ward', 'Zoe Ward', undefined]);
  });

  test('lists the people and deals of an account, and the deals of a person', () => {
    const related = (record = store.find('Account', '001000000000001AAA')) =>
      record ? store.related(record).map(({ title, records }) => [title, records.map(({ name }) => name)]) : [];
    expect(related()).toEqual([
      ['Contacts', ['Zoe Ward']],
      ['Opportunities', ['Small']],
    ]);
    expect(related(store.find('Contact', '003000000000001AAA'))).toEqual([['Opportunities', ['Large']]]);
  });
});

describe('sortRecords', () => {
  test('sorts words as people do and amounts by size, with nothing at the end either way', () => {
    expect(names('Contact', 'Name', false)).toEqual(['Ann Bell', 'Zoe Ward']);
    expect(names('Opportunity', 'Amount', false)).toEqual(['Small', 'Large', 'Open']);
    expect(names('Opportunity', 'Amount', true)).toEqual(['Large', 'Small', 'Open']);
  });
});
