import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../testing/open-test-database.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { eventNouns } from './event-nouns.ts';

test.each(eventNouns)('finds what of %s is hidden without reading through all that is not', (noun) => {
  using database = openTestDatabase();
  const plan = database.sql.all(`EXPLAIN QUERY PLAN SELECT t.id FROM ${nounTable(noun).table} AS t WHERE t.deleted_at_ms < ?1`, 1);
  expect(plan.map((row) => row[3])).toEqual([`SEARCH t USING INDEX ${nounTable(noun).table}_hidden (deleted_at_ms<?)`]);
});

test('ends a part when its time is up, however few are gone by then, and comes to an end', () => {
  using database = openTestDatabase();
  const { sql } = database;
  const people = 60;
  database.write('rows.upsert', { noun: 'person', rows: Array.from({ length: people }, (_, at) => ({ name: `Person ${at}` })) });
  sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${people * 500})
     INSERT INTO touches (pk, person_pk, type, channel, direction, weight, grade, occurred_at_ms, precision, observed_at_ms, source_pk, external_id)
     SELECT i, 1 + i % ${people}, 'email.sent', 'email', 'outbound', 1, 'unknown', i, 'second', 0, 1, i FROM n`,
  );
  sql.run('UPDATE people SET deleted_at_ms = 1');
  const purge = () => database.write('events.purge', { hiddenBeforeMs: 2, heldBeforeMs: 0, limit: 100 });
  const first = purge();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(people);
  let removed = first;
  for (let part = purge(); part > 0; part = purge()) removed += part;
  expect(removed).toBe(people);
  expect(sql.get('SELECT count(*) FROM touches')?.[0]).toBe(0);
});

test('finds the companies below one by an index', () => {
  using database = openTestDatabase();
  const plan = database.sql.all('EXPLAIN QUERY PLAN UPDATE accounts SET parent_pk = NULL WHERE parent_pk = ?', 1);
  expect(plan.map((row) => String(row[3])).join()).toContain('accounts_by_parent');
});
