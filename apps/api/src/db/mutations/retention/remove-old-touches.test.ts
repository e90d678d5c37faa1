import { expect, test } from 'vitest';
import { countWrongCells } from '../../../testing/count-wrong-cells.ts';
import { openTestDatabase } from '../../../testing/open-test-database.ts';
import { recountTouches } from '../../../testing/recount-touches.ts';

const all = 2_000;

test('removes what is old in parts of a few hundred, all of it and nothing else', () => {
  using database = openTestDatabase();
  const { sql } = database;
  sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${all})
     INSERT INTO touches (pk, person_pk, type, channel, direction, weight, grade, occurred_at_ms, precision, observed_at_ms, source_pk, external_id)
     SELECT i, 1, 'email.sent', 'email', 'outbound', 1, 'unknown', CASE WHEN i % 4 THEN 1 ELSE 1000 END, 'second', 0, 1, i FROM n`,
  );
  recountTouches(database);
  const parts: number[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const part: { removed: number; next: number | undefined } = database.write('retention.touches', { after, beforeMs: 500, limit: 5_000 });
    parts.push(part.removed);
    after = part.next;
  }
  expect(Math.max(...parts)).toBeLessThanOrEqual(400);
  expect(parts.reduce((sum, removed) => sum + removed, 0)).toBe(all * 0.75);
  expect(sql.get('SELECT count(*), min(occurred_at_ms) FROM touches')?.slice(0, 2)).toEqual([all / 4, 1_000]);
  expect(countWrongCells(sql)).toBe(0);
});
