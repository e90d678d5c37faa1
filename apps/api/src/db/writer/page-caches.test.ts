import { expect, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { PageCaches, shareOf } from './page-caches.ts';

test.each([
  [1, 65_536],
  [8, 65_536],
  [9, 32_768],
  [16, 32_768],
  [100, 4_096],
  [512, 1_024],
  [10_000, 1_024],
])('each of %i connections may keep %i KiB', (connections, kib) => {
  expect(shareOf(connections)).toBe(kib);
});

test('those that are open make room for one more', () => {
  const caches = new PageCaches();
  const open: SqlConnection[] = [];
  const sizes = () => open.map((sql) => Number(sql.get('PRAGMA cache_size')?.[0]));
  const admit = () => {
    const sql = new SqlConnection(':memory:');
    caches.admit(sql, open);
    open.push(sql);
  };
  for (let at = 0; at < 8; at++) admit();
  expect(new Set(sizes())).toEqual(new Set([-65_536]));
  admit();
  expect(new Set(sizes())).toEqual(new Set([-32_768]));
  for (const sql of open) sql.close();
});
