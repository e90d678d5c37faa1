import { expect, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { hashTables } from './hash-tables.ts';

test('counts every row once, also by keys of more digits than a number of JavaScript holds', () => {
  const sql = new SqlConnection(':memory:');
  sql.exec('CREATE TABLE cells (cell INTEGER PRIMARY KEY NOT NULL, count INTEGER NOT NULL)');
  // A page ends between two keys that are one number when rounded; the last key of all is exact.
  sql.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4999) INSERT INTO cells SELECT i, 1 FROM n`);
  sql.exec('INSERT INTO cells VALUES (50873509664002054, 1), (50873509664002055, 1), (50873509664002064, 1)');
  expect(hashTables(sql).map(({ name, rows }) => ({ name, rows }))).toEqual([{ name: 'cells', rows: 5_002 }]);
  // The last key of all is one that rounding makes smaller: what comes after it is nothing.
  sql.exec('INSERT INTO cells VALUES (50873509664002065, 1)');
  expect(hashTables(sql)[0]?.rows).toBe(5_003);
  sql.close();
});
