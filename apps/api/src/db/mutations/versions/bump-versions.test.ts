import { describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';

/** Globex with Ana and Ben, a deal with Ana; Initech with Cem. */
function world() {
  const database = openTestDatabase();
  const one = (noun: 'account' | 'person' | 'opportunity' | 'campaign' | 'content', row: object) =>
    database.write('rows.upsert', { noun, rows: [row] } as never)[0]?.id ?? '';
  const globex = one('account', { name: 'Globex' });
  const initech = one('account', { name: 'Initech' });
  const ana = one('person', { name: 'Ana', email: 'ana@globex.test', accountId: globex });
  const ben = one('person', { name: 'Ben', accountId: globex });
  const cem = one('person', { name: 'Cem', accountId: initech });
  const deal = one('opportunity', { name: 'Deal', accountId: globex, contacts: [{ personId: ana }] });
  return Object.assign(database, { one, ids: { globex, initech, ana, ben, cem, deal } });
}

/** Names of the entities whose version is another after the change. */
function bumped({ sql }: TestDatabase, change: () => void): string[] {
  const read = () =>
    new Map(
      sql
        .all(
          `SELECT coalesce(p.name, a.name, o.name, 'shared'), v.version FROM entity_versions AS v
           LEFT JOIN people AS p ON v.entity = p.pk * 4 + 1 LEFT JOIN accounts AS a ON v.entity = a.pk * 4 + 2
           LEFT JOIN opportunities AS o ON v.entity = o.pk * 4 + 3`,
        )
        .map(([name, version]) => [String(name), Number(version)]),
    );
  const before = read();
  change();
  return [...read()]
    .filter(([name, version]) => before.get(name) !== version)
    .map(([name]) => name)
    .sort();
}

describe('versions', () => {
  test('of a person, their account and its deals change with a touch', () => {
    using database = world();
    const input = {
      source: 's',
      externalId: '1',
      person: { email: 'ana@globex.test' },
      type: 'email.open' as const,
      occurredAt: '2026-11-20T10:00:00Z',
    };
    const record = () => database.write('touches.insert', { touches: [{ input: { ...input, grade: 'person' } }] });
    expect(bumped(database, record)).toEqual(['Ana', 'Deal', 'Globex']);
    expect(bumped(database, record)).toEqual([]);
  });

  test('of the old and the new account change when a person moves', () => {
    using database = world();
    const move = () => database.write('rows.patch', { noun: 'person', id: database.ids.ben, patch: { accountId: database.ids.initech } });
    expect(bumped(database, move)).toEqual(['Ben', 'Deal', 'Globex', 'Initech']);
  });

  test('of everyone in an account change with it', () => {
    using database = world();
    const change = () => database.write('rows.patch', { noun: 'account', id: database.ids.globex, patch: { industry: 'energy' } });
    expect(bumped(database, change)).toEqual(['Ana', 'Ben', 'Deal', 'Globex']);
  });

  test('of those who had a part in a deal change when they have none any more', () => {
    using database = world();
    const change = () =>
      database.write('rows.patch', { noun: 'opportunity', id: database.ids.deal, patch: { accountId: null, contacts: [] } });
    expect(bumped(database, change)).toEqual(['Ana', 'Ben', 'Deal', 'Globex']);
  });

  test('of what was left behind change when a person is removed', () => {
    using database = world();
    const remove = () => database.write('rows.delete', { noun: 'person', id: database.ids.ana });
    expect(bumped(database, remove)).toEqual(['Deal', 'Globex']);
  });

  test('shared by all change with the library', () => {
    using database = world();
    const add = () => database.one('content', { kind: 'article', title: 'How to', url: 'https://acme.test/how' });
    expect(bumped(database, add)).toEqual(['shared']);
  });
});
