import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../testing/open-test-database.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { eventNouns } from './event-nouns.ts';

test.each(eventNouns)('finds what of %s is hidden without reading through all that is not', (noun) => {
  using database = openTestDatabase();
  const plan = database.sql.all(`EXPLAIN QUERY PLAN SELECT t.id FROM ${nounTable(noun).table} AS t WHERE t.deleted_at_ms < ?1`, 1);
  expect(plan.map((row) => row[3])).toEqual([`SEARCH t USING INDEX ${nounTable(noun).table}_hidden (deleted_at_ms<?)`]);
});

test('finds the companies below one by an index', () => {
  using database = openTestDatabase();
  const plan = database.sql.all('EXPLAIN QUERY PLAN UPDATE accounts SET parent_pk = NULL WHERE parent_pk = ?', 1);
  expect(plan.map((row) => String(row[3])).join()).toContain('accounts_by_parent');
});
