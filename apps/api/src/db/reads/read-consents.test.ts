import type { ConsentInput } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { readCurrentConsents } from './read-consents.ts';

/** What holds for e-mail after these statements, each a day after the one before. */
function holding(...said: readonly Pick<ConsentInput, 'state' | 'basis'>[]): string | undefined {
  using database = openTestDatabase();
  const personId = database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ana' }] })[0]?.id ?? '';
  const consents = said.map((one, day): ConsentInput => ({ channel: 'email', at: `2026-11-0${day + 1}T10:00:00Z`, ...one }));
  database.write('consents.record', { personId, consents });
  return readCurrentConsents(database.sql, 1)[0]?.state;
}

const objected = { state: 'objected' } as const;
const interest = { state: 'granted', basis: 'legitimate_interest' } as const;

test('an objection holds against an interest that is claimed later, and against not knowing', () => {
  expect(holding(objected, interest)).toBe('objected');
  expect(holding(objected, { state: 'unknown' }, { state: 'withdrawn' }, interest)).toBe('objected');
});

test('an objection ends when the person consents', () => {
  expect(holding(objected, { state: 'granted', basis: 'consent' })).toBe('granted');
  expect(holding(objected, { state: 'granted' })).toBe('granted');
  expect(holding(objected, { state: 'granted', basis: 'consent' }, { state: 'withdrawn' })).toBe('withdrawn');
  expect(holding(objected, { state: 'granted', basis: 'consent' }, interest)).toBe('granted');
});

test('an objection ends everything before it', () => {
  expect(holding({ state: 'granted', basis: 'consent' }, objected)).toBe('objected');
});
