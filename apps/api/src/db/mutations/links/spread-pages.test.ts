import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../testing/open-test-database.ts';
import type { ClickPage } from './click-page.ts';
import { spreadPages } from './spread-pages.ts';

const noonMs = Date.parse('2026-11-22T12:00:00Z');
const minute = noonMs / 60_000;

test('spreads pages in pieces, oldest first, and adds what is of one link, minute and program', () => {
  using database = openTestDatabase();
  const { sql } = database;
  const write = (page: ClickPage) => sql.run('INSERT INTO click_pages (clicks) VALUES (?)', JSON.stringify(page));
  write({
    programs: ['{"a":1}', '{"b":1}'],
    clicks: [
      [7, noonMs + 5, 1, 2],
      [7, noonMs, 0, 1],
    ],
  });
  write({
    programs: ['{"b":1}'],
    clicks: [
      [7, noonMs + 9, 0, 3],
      [8, noonMs + 60_000, 0, 1],
    ],
  });
  const told = () => sql.all('SELECT link_pk, minute, evidence, first_at_ms, count FROM link_clicks ORDER BY link_pk, evidence');
  expect(spreadPages(sql, 2)).toBe(true);
  expect(told()).toEqual([
    [7, minute, '{"a":1}', noonMs, 1],
    [7, minute, '{"b":1}', noonMs + 5, 2],
  ]);
  expect(spreadPages(sql, 100)).toBe(false);
  expect(told()).toEqual([
    [7, minute, '{"a":1}', noonMs, 1],
    [7, minute, '{"b":1}', noonMs + 5, 5],
    [8, minute + 1, '{"b":1}', noonMs + 60_000, 1],
  ]);
  expect([spreadPages(sql, 100), sql.all('SELECT count(*) FROM click_pages')]).toEqual([false, [[0]]]);
});
