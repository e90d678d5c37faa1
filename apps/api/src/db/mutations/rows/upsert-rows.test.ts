import type { PersonInput } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';

const people = (database: TestDatabase, ...rows: PersonInput[]) => database.write('rows.upsert', { noun: 'person', rows });
const link = (recordId: string) => ({ crm: 'salesforce', instance: 'acme', kind: 'contact' as const, recordId });
const stored = ({ sql }: TestDatabase) => sql.all('SELECT name, email, title, source, external_id FROM people ORDER BY pk');

describe('upsertRows', () => {
  test('knows a row again by external id, then by CRM record, then by address', () => {
    using database = openTestDatabase();
    const [first] = people(database, { name: 'Ana', email: 'ana@globex.test', source: 'hubspot', externalId: '51', links: [link('003A')] });
    const again = people(
      database,
      { name: 'Ana R', source: 'hubspot', externalId: '51' },
      { name: 'Ana Ruiz', links: [link('003A')] },
      { name: 'Ana Ruiz', email: 'ana@globex.test', title: 'CFO' },
    );
    expect(again).toEqual([0, 1, 2].map((index) => ({ index, status: 'updated', id: first?.id })));
    expect(stored(database)).toEqual([['Ana Ruiz', 'ana@globex.test', 'CFO', 'hubspot', '51']]);
  });

  test('leaves what the row does not speak of, and says so when nothing is new', () => {
    using database = openTestDatabase();
    people(database, { name: 'Ana', email: 'ana@globex.test', title: 'CFO' });
    const before = database.sql.all('SELECT * FROM entity_versions');
    expect(people(database, { name: 'Ana', email: 'ana@globex.test' })).toMatchObject([{ status: 'duplicate' }]);
    expect(stored(database)).toEqual([['Ana', 'ana@globex.test', 'CFO', null, null]]);
    expect(database.sql.all('SELECT * FROM entity_versions')).toEqual(before);
  });

  test('remembers every name that other systems have for a row', () => {
    using database = openTestDatabase();
    people(database, { name: 'Ana', email: 'ana@globex.test', source: 'hubspot', externalId: '51' });
    people(database, { name: 'Ana', email: 'ana@globex.test', source: 'marketo', externalId: '9' });
    expect(people(database, { name: 'Ana Ruiz', source: 'marketo', externalId: '9' })).toMatchObject([{ status: 'updated' }]);
    expect(stored(database)).toEqual([['Ana Ruiz', 'ana@globex.test', null, 'hubspot', '51']]);
  });

  test.each([',', '","', '"', '\\\\', ',"', '["x"]', '12'])('knows a row again by the name %j', (name) => {
    using database = openTestDatabase();
    const rows = [
      { name: 'Ana', source: name, externalId: name, links: [{ ...link(name), crm: 'generic', instance: name }] },
      { name: 'Ben', source: 'other', externalId: `${name}x`, links: [link('003B')] },
    ];
    const [ana, ben] = people(database, ...rows);
    expect(people(database, { name: 'Ana Ruiz', source: name, externalId: name })).toMatchObject([{ status: 'updated', id: ana?.id }]);
    expect(people(database, { name: 'Ana R', links: rows[0]?.links ?? [] })).toMatchObject([{ status: 'updated', id: ana?.id }]);
    expect(people(database, { name: 'Ben B', links: [link('003B')] })).toMatchObject([{ status: 'updated', id: ben?.id }]);
  });

  test('lets a CRM record stand for the row that was said last, even when nothing else is new', () => {
    using database = openTestDatabase();
    people(database, { name: 'Ana', source: 'crm', externalId: '1', links: [link('003A')] });
    people(database, { name: 'Ben', source: 'crm', externalId: '2' });
    const ben = { name: 'Ben', source: 'crm', externalId: '2', links: [link('003A')] };
    expect(people(database, ben)).toMatchObject([{ status: 'updated' }]);
    expect(people(database, ben)).toMatchObject([{ status: 'duplicate' }]);
    const names = 'SELECT p.name FROM crm_links AS l JOIN people AS p ON p.pk = l.entity / 4';
    expect(database.sql.all(names)).toEqual([['Ben']]);
  });

  test('takes two rows of one batch that are the same for one', () => {
    using database = openTestDatabase();
    const results = people(database, { name: 'Ana', email: 'ana@globex.test' }, { name: 'Ana Ruiz', email: 'ana@globex.test' });
    expect(results.map(({ status }) => status)).toEqual(['created', 'updated']);
    expect(stored(database)).toEqual([['Ana Ruiz', 'ana@globex.test', null, null, null]]);
  });

  test('rejects alone what speaks of rows that there are not, or of records of another kind', () => {
    using database = openTestDatabase();
    const account = { ...link('001A'), kind: 'account' as const };
    expect(people(database, { name: 'Ana', accountId: 'acc_0' }, { name: 'Ben', links: [account] }, { name: 'Cem' })).toMatchObject([
      { status: 'rejected', code: 'not_found', message: 'accountId: there is no acc_0' },
      { status: 'rejected', code: 'invalid_request' },
      { status: 'created' },
    ]);
    expect(stored(database)).toEqual([['Cem', null, null, null, null]]);
  });

  test('never gives a removed row its number again, so nothing of it can turn up on another', () => {
    using database = openTestDatabase();
    const [ana] = people(database, { name: 'Ana' });
    const number = () => database.sql.get('SELECT max(pk) FROM people')?.[0];
    const before = number();
    database.write('rows.delete', { noun: 'person', id: ana?.id ?? '' });
    people(database, { name: 'Ben' });
    expect(number()).not.toBe(before);
  });
});
