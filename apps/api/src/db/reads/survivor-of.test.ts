import { beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../testing/open-test-database.ts';
import { apartPairs } from '../mutations/identity/kept-apart.ts';
import { laterMerges } from '../mutations/identity/merge-record.ts';
import { nounTable } from '../mutations/nouns/noun-table.ts';
import { personTables, who } from '../person-tables.ts';
import { readMerges } from './read-merges.ts';
import { survivorOf, survivorOfId } from './survivor-of.ts';

const merges = 30_000;
const people = 60_000;
let database: TestDatabase;

/** Row `n` became row `100000 + n`; every other pair was kept apart before. */
beforeAll(() => {
  database = openTestDatabase();
  const count = 'WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n <';
  database.sql.exec(`
    INSERT INTO people (pk, id, name, created_at_ms, updated_at_ms) ${count} ${people}) SELECT 100000 + n, 'per_now' || n, 'Somebody', 1, 1 FROM c;
    INSERT INTO merges (id, noun, survivor_pk, merged_pk, merged_id, rule, before, merged_by, merged_at_ms)
      ${count} ${merges}) SELECT 'mrg_' || n, 'person', 100000 + n, n, 'per_' || n, 'by_hand', '{}', 'somebody', 1 FROM c;
    INSERT INTO identity_cases (id, noun, first_pk, second_pk, reason, status, created_at_ms)
      SELECT 'case' || pk, 'person', merged_pk, 1 + survivor_pk, 'email', iif(pk % 2, 'open', 'kept_apart'), 1 FROM merges`);
  return () => database[Symbol.dispose]();
});

/** @unit milliseconds for one, of fifty */
function costOf(ask: (n: number) => unknown): number {
  const began = performance.now();
  for (let n = 1; n <= 50; n += 1) ask(n);
  return (performance.now() - began) / 50;
}

const person = nounTable('person');
const asked: Record<string, (sql: TestDatabase['sql'], n: number) => unknown> = {
  'finding what became of an id': (sql, n) => survivorOfId(sql, 'person', `per_${n}`),
  'seeing that an id is nobody’s': (sql, n) => survivorOfId(sql, 'person', `per_unknown${n}`),
  'finding what became of a row': (sql, n) => survivorOf(sql, 'person', n),
  'asking whether two were kept apart': (sql, n) => apartPairs(sql, 'person', [100_000 + n, 100_001 + n]),
  'looking for merges that came after a recent one': (sql, n) =>
    laterMerges(sql, { pk: merges - n, id: '', noun: 'person', survivorPk: 1, mergedPk: 2 }),
  'the history of one': (sql, n) => readMerges(sql, { before: 0, limit: 20, of: { noun: 'person', survivorPk: 100_000 + n } }),
  'removing what was kept of somebody’s merges and cases': (sql, n) => {
    for (const statement of person.deleteWith.slice(-3)) sql.run(statement, 100_500 + n);
  },
  'erasing it': (sql, n) => {
    for (const { table, where } of personTables)
      if (/^(merge|identity)/.test(table)) sql.run(`${who} DELETE FROM ${table} WHERE ${where}`, 101_000 + n, 4, '[]');
  },
};

test.each(Object.keys(asked))('%s costs no more because many others were merged', (name) => {
  expect(costOf((n) => asked[name]?.(database.sql, n))).toBeLessThan(3);
});

test('what was merged and kept apart is found all the same', () => {
  const { sql } = database;
  expect(survivorOfId(sql, 'person', 'per_7')).toBe(100_007);
  expect(survivorOf(sql, 'person', 8)).toBe(100_008);
  expect([...apartPairs(sql, 'person', [100_002, 100_003])]).toEqual(['100002 100003']);
  expect([...apartPairs(sql, 'person', [100_003, 100_004])]).toEqual([]);
  expect(sql.get('SELECT count(*) FROM merges WHERE merged_pk BETWEEN 501 AND 550 OR merged_pk BETWEEN 1001 AND 1050')).toEqual([0]);
});
