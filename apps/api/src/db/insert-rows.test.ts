import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { insertRows } from './insert-rows.ts';

test.each([0, 1, 15, 16, 17, 100])('stores %i rows as they are, in their order', (count) => {
  using database = openTestDatabase();
  const rows = Array.from({ length: count }, (_, at) => [at + 1, `source "${at}"`, at % 3 === 0 ? null : at / 2]);
  database.sql.exec('CREATE TABLE things (pk INTEGER PRIMARY KEY, name TEXT, share REAL)');
  insertRows(database.sql, 'things (pk, name, share)', rows);
  expect(database.sql.all('SELECT pk, name, share FROM things ORDER BY rowid')).toEqual(rows);
});

test('refuses a row that cannot be', () => {
  using database = openTestDatabase();
  const twice = Array.from({ length: 20 }, (_, at) => [at === 18 ? 1 : at + 1, `source ${at}`]);
  expect(() => insertRows(database.sql, 'sources (pk, name)', twice)).toThrow('UNIQUE');
});

test('stores rows as they are, whatever they have in common', () => {
  using database = openTestDatabase();
  const columns = Array.from({ length: 40 }, (_, at) => `c${at}`);
  database.sql.exec(`CREATE TABLE things (${columns.join()})`);
  const stored: unknown[] = [];
  // More kinds of batches than statements are kept, and columns beyond those that may be bound once.
  for (let batch = 0; batch < 60; batch += 1) {
    const rows = Array.from({ length: 16 + (batch % 20) }, (_, row) =>
      columns.map((_, at) => ((batch * 7 + at * 3) % 5 < 2 ? `same ${batch} ${at}` : at % 4 === 0 ? null : row % 2 === 0 ? 1 : '1')),
    );
    insertRows(database.sql, `things (${columns.join()})`, rows);
    stored.push(...rows);
  }
  expect(database.sql.all('SELECT * FROM things ORDER BY rowid')).toEqual(stored);
});

test('leaves a row that is there already to what is said of conflicts', () => {
  using database = openTestDatabase();
  database.sql.exec('CREATE TABLE things (name TEXT PRIMARY KEY, share)');
  const rows = Array.from({ length: 40 }, (_, at) => [`thing ${at % 18}`, at]);
  insertRows(database.sql, 'things (name, share)', rows, 'ON CONFLICT (name) DO NOTHING');
  expect(database.sql.all('SELECT name, share FROM things ORDER BY rowid')).toEqual(rows.slice(0, 18));
});
