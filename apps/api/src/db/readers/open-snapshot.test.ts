import { expect, test } from 'vitest';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { openSnapshot } from './open-snapshot.ts';

test('what is written after it was opened is not seen, also by its first question', () => {
  using database = openTestDatabase();
  const snapshot = openSnapshot(database.path);
  database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ana' }] });
  expect(snapshot.get('SELECT count(*) FROM people')?.[0]).toBe(0);
  snapshot.close();
});
