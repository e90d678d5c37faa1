import type { TouchInput } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { countWrongCells } from '../../../testing/count-wrong-cells.ts';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import { changeTouches } from './change-touches.ts';

const seeds = [1, 2, 3, 4, 5, 6];
const noonMs = Date.parse('2026-11-18T12:00:00Z');

/** Numbers from 0 up to a limit that a seed decides: mulberry32. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Clicks in bursts, deliveries, pages, forms and what campaigns note of them, of three people, close together. */
function someTouches(seed: number): TouchInput[] {
  const random = randomFrom(seed);
  const pick = <One>(...list: One[]) => list[random(list.length)] as One;
  return Array.from({ length: 150 }, (_, at) => ({
    source: pick('marketo', 'salesforce'),
    externalId: `${at}`,
    person: { email: `p${random(3)}@globex.test` },
    type: pick<TouchInput['type']>(
      'email.click',
      'email.click',
      'email.open',
      'email.delivered',
      'web.page_view',
      'form.submit',
      'campaign.responded',
      'campaign.member_added',
    ),
    occurredAt: new Date(noonMs + random(4) * 43_200_000 + pick(random(2_000), random(60_000), random(3_600_000))).toISOString(),
    precision: pick<NonNullable<TouchInput['precision']>>('second', 'second', 'second', 'date'),
    ...(random(3) > 0 && { campaign: { name: pick('Spring', 'Fair') } }),
    ...(random(8) === 0 && { grade: pick<NonNullable<TouchInput['grade']>>('person', 'machine') }),
    ...(random(8) === 0 && { signals: ['scanner_agent', 'odd one'] }),
    evidence: {
      mail: pick('m1', 'm2'),
      link: pick('a', 'b', 'c'),
      ...(random(2) === 0 && { userAgent: pick('Mozilla/5.0 (X11) Chrome/142.0', 'curl/8.1', 'Mozilla/5.0') }),
      ...(random(6) === 0 && { visibleMs: 3_000 }),
      ...(random(6) === 0 && { method: 'HEAD' as const }),
    },
  }));
}

function world(): TestDatabase {
  const database = openTestDatabase();
  database.write('rows.upsert', { noun: 'person', rows: [0, 1, 2].map((at) => ({ name: `P${at}`, email: `p${at}@globex.test` })) });
  return database;
}

/** By the names that sources give, which do not depend on when anything was stored. */
function stored({ sql }: TestDatabase): unknown[] {
  return sql.all(
    `SELECT s.name, t.external_id, t.grade, t.signals, t.weight, r.external_id FROM touches AS t JOIN sources AS s ON s.pk = t.source_pk
     LEFT JOIN touches AS r ON r.pk = t.corroborates ORDER BY s.name, t.external_id`,
  );
}

function record(database: TestDatabase, touches: readonly TouchInput[], size: number): void {
  for (let from = 0; from < touches.length; from += size) {
    database.write('touches.insert', { touches: touches.slice(from, from + size).map((input) => ({ input })) });
  }
}

function shuffled<One>(list: readonly One[], seed: number): One[] {
  const random = randomFrom(seed);
  return list
    .map((one) => [random(1_000_000), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}

describe('touches as they are stored', () => {
  test.each(seeds)('are graded alike in whatever order and batches they come (seed %i)', (seed) => {
    using atOnce = world();
    using oneByOne = world();
    using inParts = world();
    const touches = someTouches(seed);
    record(atOnce, touches, 1_000);
    record(oneByOne, shuffled(touches, seed), 1);
    record(inParts, shuffled(touches, seed + 99), 17);
    expect(stored(oneByOne)).toEqual(stored(atOnce));
    expect(stored(inParts)).toEqual(stored(atOnce));
    const grades = new Set(atOnce.sql.all('SELECT DISTINCT grade FROM touches').map(([grade]) => grade));
    expect(grades).toEqual(new Set(['person', 'machine', 'unknown']));
    expect(Number(atOnce.sql.get('SELECT count(*) FROM touches WHERE corroborates IS NOT NULL AND weight = 0')?.[0])).toBeGreaterThan(0);
  });

  test('of which the first note of a campaign repeated one repeat a nearer one that comes later', () => {
    using database = world();
    const at = (externalId: string, type: TouchInput['type'], minutes: number): TouchInput => ({
      source: 'salesforce',
      externalId,
      type,
      person: { email: 'p0@globex.test' },
      campaign: { name: 'Fair' },
      occurredAt: new Date(noonMs + minutes * 60_000).toISOString(),
    });
    record(database, [at('form', 'form.submit', 0), at('note', 'campaign.responded', 600), at('later', 'form.submit', 400)], 1);
    const repeated = 'SELECT r.external_id FROM touches AS t JOIN touches AS r ON r.pk = t.corroborates';
    expect(database.sql.all(repeated)).toEqual([['later']]);
  });

  test.each(seeds)('that were taken back are as if they had never come (seed %i)', (seed) => {
    using withMore = world();
    using without = world();
    const touches = someTouches(seed);
    record(withMore, touches, 40);
    record(
      without,
      touches.filter((_, at) => at % 4 !== 0),
      40,
    );
    const gone = withMore.sql.all('SELECT pk FROM touches WHERE cast(external_id AS INTEGER) % 4 = 0').map(([pk]) => Number(pk));
    changeTouches(withMore.sql, gone, () => {
      withMore.sql.run('DELETE FROM touches WHERE pk IN (SELECT value FROM json_each(?))', JSON.stringify(gone));
    });
    expect(stored(withMore)).toEqual(stored(without));
    expect(countWrongCells(withMore.sql)).toBe(0);
  });

  test.each(seeds)('are counted as a scan counts them, whatever happens to them (seed %i)', (seed) => {
    using database = world();
    record(database, someTouches(seed), 25);
    expect(countWrongCells(database.sql)).toBe(0);
    database.write('retention.touches', { after: 0, beforeMs: noonMs + 43_200_000, limit: 1_000 });
    expect(countWrongCells(database.sql)).toBe(0);
    const id = String(database.sql.get('SELECT id FROM people WHERE email = ?', 'p1@globex.test')?.[0]);
    database.write('rows.delete', { noun: 'person', id });
    expect(countWrongCells(database.sql)).toBe(0);
    expect(Number(database.sql.get('SELECT sum(count) FROM touch_rollups')?.[0])).toBeGreaterThan(0);
    database.sql.run('DELETE FROM touches WHERE pk = (SELECT min(pk) FROM touches WHERE corroborates IS NULL)');
    expect(countWrongCells(database.sql)).toBeGreaterThan(0);
  });
});
