import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../testing/open-test-database.ts';

function world(count: number) {
  const database = openTestDatabase();
  for (const pk of [1, 2])
    database.sql.run(
      `INSERT INTO hook_endpoints (pk, id, name, kind, source, secret, is_paused, created_at_ms, updated_at_ms) VALUES (?, ?, 'E', 'standard', 's', '', 1, 0, 0)`,
      pk,
      `hke_${pk}`,
    );
  database.sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${2 * count})
     INSERT INTO hook_deliveries (pk, id, endpoint_pk, delivery_key, state, received_at_ms) SELECT i, 'hkd_' || i, 1 + i % 2, i, 'applied', 0 FROM n`,
  );
  return database;
}
const left = (database: ReturnType<typeof world>) =>
  database.sql.all('SELECT endpoint_pk, count(*) FROM hook_deliveries GROUP BY 1').map((row) => [...row]);

test('what came by an endpoint goes in parts, and nothing of another one', () => {
  using database = world(250);
  const parts = [1, 2, 3, 4].map(() => database.write('hooks.emptyEndpoint', { id: 'hke_1' }));
  expect(parts).toEqual([100, 100, 50, 0]);
  expect(left(database)).toEqual([[2, 250]]);
  expect(database.write('hooks.deleteEndpoint', { id: 'hke_1', deliveries: 250 })).toBe(true);
});

test('nothing goes while a delivery waits, nor does an endpoint that one came by meanwhile', () => {
  using database = world(10);
  database.sql.run("UPDATE hook_deliveries SET state = 'waiting' WHERE pk = 2");
  expect(() => database.write('hooks.emptyEndpoint', { id: 'hke_1' })).toThrow('1 deliveries wait');
  expect(() => database.write('hooks.deleteEndpoint', { id: 'hke_1', deliveries: 0 })).toThrow('in the last moment');
  expect(left(database)).toEqual([
    [1, 10],
    [2, 10],
  ]);
});
