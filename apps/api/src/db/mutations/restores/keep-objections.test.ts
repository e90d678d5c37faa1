import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../testing/open-test-database.ts';

test('a mark that is older than the word that took it back does not come back', () => {
  using database = openTestDatabase();
  const [made] = database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ana', doNotContact: false }] });
  const personIds = [made?.id ?? ''];
  const { sql } = database;
  const mark = () => sql.get('SELECT do_not_contact FROM people')?.[0];
  const saidMs = Number(sql.get('SELECT updated_at_ms FROM people')?.[0]);
  const keep = (doNotContactAtMs: number) => database.write('restores.keepObjections', { objections: [{ personIds, doNotContactAtMs }] });
  expect([keep(saidMs - 1), mark()]).toEqual([[], 0]);
  expect([keep(saidMs + 1), mark()]).toEqual([[1], 1]);
  expect(keep(saidMs + 2)).toEqual([]);
  expect(sql.get('SELECT updated_at_ms FROM people')?.[0]).toBe(saidMs);
});
