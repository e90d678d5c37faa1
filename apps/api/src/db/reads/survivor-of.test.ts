import { expect, test } from 'vitest';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { apartPairs } from '../mutations/identity/kept-apart.ts';
import { laterMerges } from '../mutations/identity/merge-record.ts';
import { nounTable } from '../mutations/nouns/noun-table.ts';
import { personTables, who } from '../person-tables.ts';
import { SqlConnection, type SqlRow, type SqlValue } from '../sql-connection.ts';
import { readMerges } from './read-merges.ts';
import { survivorOf, survivorOfId } from './survivor-of.ts';

const merges = 2_000;
const people = 4_000;

/** Keeps the plan of each statement that it runs. */
class Explaining extends SqlConnection {
  plan: string[] = [];

  override all(sql: string, ...parameters: SqlValue[]): SqlRow[] {
    this.#explain(sql, parameters);
    return super.all(sql, ...parameters);
  }

  override get(sql: string, ...parameters: SqlValue[]): SqlRow | undefined {
    this.#explain(sql, parameters);
    return super.get(sql, ...parameters);
  }

  override run(sql: string, ...parameters: SqlValue[]): number {
    this.#explain(sql, parameters);
    return super.run(sql, ...parameters);
  }

  #explain(sql: string, parameters: readonly SqlValue[]): void {
    for (const [, , , step] of super.all(`EXPLAIN QUERY PLAN ${sql}`, ...parameters)) this.plan.push(String(step));
  }
}

/** Row `n` became row `100000 + n`; every other pair was kept apart before. */
function openMerged(withoutIndex?: string): { sql: Explaining } & Disposable {
  const database = openTestDatabase();
  const count = 'WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n <';
  database.sql.exec(`
    INSERT INTO people (pk, id, name, created_at_ms, updated_at_ms) ${count} ${people}) SELECT 100000 + n, 'per_now' || n, 'Somebody', 1, 1 FROM c;
    INSERT INTO merges (id, noun, survivor_pk, merged_pk, merged_id, rule, before, merged_by, merged_at_ms)
      ${count} ${merges}) SELECT 'mrg_' || n, 'person', 100000 + n, n, 'per_' || n, 'by_hand', '{}', 'somebody', 1 FROM c;
    INSERT INTO identity_cases (id, noun, first_pk, second_pk, reason, status, created_at_ms)
      SELECT 'case' || pk, 'person', merged_pk, 1 + survivor_pk, 'email', iif(pk % 2, 'open', 'kept_apart'), 1 FROM merges`);
  if (withoutIndex !== undefined) database.sql.exec(`DROP INDEX ${withoutIndex}`);
  const sql = new Explaining(String(database.sql.all('PRAGMA database_list')[0]?.[2]));
  return {
    sql,
    [Symbol.dispose]() {
      sql.close();
      database[Symbol.dispose]();
    },
  };
}

type Ask = (sql: SqlConnection, n: number) => unknown;

/** What may be gone through from its beginning: what was asked for, and what grew out of it. */
const few = ['json_each', 'became', 'asked', 'grown', 'led', 'one', 'who', 'a', 'b', 'g', 'CONSTANT ROW'];

/** The steps that go through all rows of a table, or through all of one noun or status. */
function longWays(sql: Explaining, ask: Ask): string[] {
  sql.plan = [];
  ask(sql, 1);
  expect(sql.plan).not.toEqual([]);
  return sql.plan.filter(isLong);
}

function isLong(step: string): boolean {
  const scanned = /^SCAN (CONSTANT ROW|\S+)/.exec(step)?.[1];
  return scanned === undefined ? /AUTOMATIC|\((noun|status)=\?\)/.test(step) : !few.includes(scanned);
}

const person = nounTable('person');
const asked: Record<string, Ask> = {
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

test.each(Object.entries(asked))('%s goes by an index, however many others were merged', (_, ask) => {
  using merged = openMerged();
  expect(longWays(merged.sql, ask)).toEqual([]);
});

test.each(['merges_by_merged', 'merges_by_survivor', 'identity_cases_by_first', 'identity_cases_by_second'])(
  'without %s something would not',
  (index) => {
    using merged = openMerged(index);
    expect(Object.values(asked).flatMap((ask) => longWays(merged.sql, ask))).not.toEqual([]);
  },
);

test('what was merged and kept apart is found all the same', () => {
  using merged = openMerged();
  const { sql } = merged;
  for (const ask of Object.values(asked)) ask(sql, 1);
  expect(survivorOfId(sql, 'person', 'per_7')).toBe(100_007);
  expect(survivorOf(sql, 'person', 8)).toBe(100_008);
  expect([...apartPairs(sql, 'person', [100_002, 100_003])]).toEqual(['100002 100003']);
  expect([...apartPairs(sql, 'person', [100_003, 100_004])]).toEqual([]);
  expect(sql.get('SELECT count(*) FROM merges WHERE merged_pk IN (501, 1001)')).toEqual([0]);
});
