import type { ResolveResult } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { foundPeople } from './found-people.ts';

const result = (value: object) => value as ResolveResult;

describe('foundPeople', () => {
  test('is the person of that address', () => {
    const context = { subject: 'person', person: { id: 'per_1', name: 'Jane', title: 'VP', email: 'jane@c.example' } };
    expect(foundPeople(result({ status: 'known', context }))).toEqual([{ id: 'per_1', name: 'Jane', detail: 'VP, jane@c.example' }]);
  });

  test('is nobody where only the company is known by its domain', () => {
    expect(foundPeople(result({ status: 'known', context: { subject: 'account', account: { id: 'acc_1' } } }))).toEqual([]);
    expect(foundPeople(result({ status: 'unknown', searched: ['email'] }))).toEqual([]);
  });

  test('is every person who shares the address, and no company', () => {
    const candidates = [
      { id: 'per_1', name: 'Jane', accountName: 'Acme' },
      { id: 'acc_1', name: 'Acme' },
    ];
    expect(foundPeople(result({ status: 'ambiguous', candidates }))).toEqual([{ id: 'per_1', name: 'Jane', detail: 'Acme' }]);
  });
});
