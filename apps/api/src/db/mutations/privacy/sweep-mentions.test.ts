import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';

const record = { crm: 'demo', instance: 'demo', kind: 'open', recordId: '1' } as const;
const note = (database: TestDatabase, text: string) =>
  database.write('notes.record', {
    notes: [{ id: 'b7e5c1de-5d0c-4d54-9a4e-0d0b8c8a0001', text, record, occurredAt: '2026-11-20T10:00:00Z' }],
    sees: 'all',
  });
const lee = { kind: 'own', text: 'lee@acme.test' } as const;
const textOf = ({ sql }: TestDatabase) => sql.get('SELECT text FROM notes')?.[0];

test('an address that ends like the erased one stays whole, and is not looked for', () => {
  using database = openTestDatabase();
  database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ann Lee', email: 'ann.lee@acme.test' }] });
  note(database, 'ann.lee@acme.test said that Lee@acme.test left.');
  expect(database.write('privacy.sweep', { needles: [lee] })).toMatchObject({ removed: { mentions: 1 }, others: ['lee@acme.test'] });
  expect(textOf(database)).toBe('ann.lee@acme.test said that [erased] left.');
  expect(database.write('privacy.sweep', { needles: [lee] }).removed).toEqual({});
});

test('an address that nobody else has is struck out wherever it stands', () => {
  using database = openTestDatabase();
  note(database, 'Mail:lee@acme.test.');
  expect(database.write('privacy.sweep', { needles: [lee] })).toMatchObject({ removed: { mentions: 1 }, others: [] });
  expect(textOf(database)).toBe('Mail:[erased].');
});

test('an address that somebody else has, too, is theirs', () => {
  using database = openTestDatabase();
  database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Lee Two', email: 'lee@acme.test' }] });
  note(database, 'lee@acme.test called.');
  expect(database.write('privacy.sweep', { needles: [lee] })).toMatchObject({ removed: {}, others: ['lee@acme.test'] });
});

test('what merges of deals and companies keep for their undo mentions nobody who was erased', () => {
  using database = openTestDatabase();
  const deal = { noun: 'opportunity', rows: [{ name: 'Renewal' }, { name: 'Lee Ferreira, Lee@acme.test' }] } as const;
  const [first, second] = database.write('rows.upsert', deal).map(({ id }) => id ?? '');
  database.write('identity.merge', { noun: 'opportunity', survivorId: first ?? '', mergedId: second ?? '' });
  const needles = [lee, { kind: 'shared', text: 'Lee Ferreira' }] as const;
  expect(database.write('privacy.sweep', { needles })).toMatchObject({ others: [] });
  expect(String(database.sql.get('SELECT before FROM merges')?.[0])).not.toMatch(/lee/i);
  database.write('identity.unmerge', { mergeId: String(database.sql.get('SELECT id FROM merges')?.[0]) });
  expect(database.sql.all('SELECT name FROM opportunities ORDER BY pk')).toEqual([['Renewal'], ['[erased], [erased]']]);
});

test('an address that somebody else had before is theirs', () => {
  using database = openTestDatabase();
  const [id] = database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Lee Two', email: 'lee@acme.test' }] }).map((row) => row.id);
  database.write('rows.patch', { noun: 'person', id: id ?? '', patch: { email: 'two@acme.test' } });
  expect(database.write('privacy.sweep', { needles: [lee] })).toMatchObject({ others: ['lee@acme.test'] });
});
