import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../testing/open-test-database.ts';

test('removes what is old in parts until none is left, and keeps the day of which a moment counts', () => {
  using database = openTestDatabase();
  const { sql } = database;
  sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
     INSERT INTO push_days (push_pk, entity, day) SELECT 1, i, '2026-11-19' FROM n UNION SELECT 1, 1, '2026-11-20'`,
  );
  const wish = { beforeMs: Date.parse('2026-11-20T18:00:00Z'), limit: 5 };
  const parts = [1, 2, 3, 4].map(() => database.write('retention.pushDays', wish));
  expect(parts).toEqual([5, 5, 2, 0]);
  expect(sql.all('SELECT day FROM push_days').flat()).toEqual(['2026-11-20']);
});
