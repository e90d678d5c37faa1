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
