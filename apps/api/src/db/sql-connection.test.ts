import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqlConnection } from './sql-connection.ts';

function filled(): SqlConnection {
  const sql = new SqlConnection(':memory:');
  sql.exec("CREATE TABLE t (pk INTEGER PRIMARY KEY, id TEXT UNIQUE); INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c')");
  return sql;
}

const ways = ['all', 'get', 'run'] as const;

test.each(ways.flatMap((first) => ways.map((second) => [first, second] as const)))(
  'answers for its own parameters: %s, then %s of the same statement',
  (first, second) => {
    const sql = filled();
    const query = 'SELECT pk FROM t WHERE id = ?';
    sql[first](query, 'b');
    if (second !== 'run') expect([sql[second](query, 'a'), sql[second](query, 'c')].flat(2)).toEqual([1, 3]);
    expect([sql.get(query, 'c'), sql.get(query, 'zz'), sql.get(query, 'a')]).toEqual([[3], undefined, [1]]);
    sql.close();
  },
);

test.each(ways)('answers for its own parameters after a failure of %s', (way) => {
  const sql = filled();
  const insert = 'INSERT INTO t (id) VALUES (?) RETURNING id';
  expect(() => sql[way](insert, 'a')).toThrow(/UNIQUE/);
  expect(sql.get(insert, 'd')).toEqual(['d']);
  expect(() => sql.get(insert, 'd')).toThrow(/UNIQUE/);
  expect([sql.get(insert, 'e'), sql.all('SELECT id FROM t ORDER BY id').flat()]).toEqual([['e'], ['a', 'b', 'c', 'd', 'e']]);
  sql.close();
});

test('lets others write once it is closed, whatever it was in the middle of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-sql-'));
  const [one, other] = [new SqlConnection(join(folder, 'a.db')), new SqlConnection(join(folder, 'a.db'))];
  one.exec('PRAGMA journal_mode=WAL; CREATE TABLE t (id TEXT)');
  one.exec('BEGIN IMMEDIATE');
  one.run("INSERT INTO t VALUES ('lost')");
  one.close();
  other.run("INSERT INTO t VALUES ('kept')");
  expect(other.all('SELECT id FROM t')).toEqual([['kept']]);
  other.close();
  rmSync(folder, { recursive: true });
});

test('says by SQLite’s code that a file cannot be opened', () => {
  expect(() => new SqlConnection('file:/nowhere/a.db?mode=ro')).toThrow(expect.objectContaining({ code: 'SQLITE_CANTOPEN', rawCode: 14 }));
});
