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
