import { expect, test } from 'vitest';
import { countWrongCells } from '../../testing/count-wrong-cells.ts';
import { openTestDatabase, type TestDatabase } from '../../testing/open-test-database.ts';
import { openSnapshot } from '../readers/open-snapshot.ts';
import { findRollupDrift } from './find-rollup-drift.ts';

/** More than are looked at in one part, by two people, some of a campaign, on many days. */
const all = 1_700;

function world(): TestDatabase {
  const database = openTestDatabase();
  database.write('rows.upsert', { noun: 'person', rows: ['ana', 'ben'].map((name) => ({ name, email: `${name}@globex.test` })) });
  database.write('touches.insert', { touches: Array.from({ length: all }, (_, at) => touch(at)) });
  return database;
}

const touch = (at: number) => ({
  input: {
    source: 's',
    externalId: `${at}`,
    person: { email: at % 3 === 0 ? 'ana@globex.test' : 'ben@globex.test' },
    type: at % 2 === 0 ? ('email.click' as const) : ('web.page_view' as const),
    ...(at % 5 === 0 && { campaign: { name: 'Spring' } }),
    occurredAt: new Date(Date.UTC(2026, 0, 1 + (at % 300), at % 24)).toISOString(),
  },
});

/** Looks at a moment's database, with something done between its parts, and then corrects that of now. */
function rebuild(database: TestDatabase, meanwhile: (part: number) => void = () => undefined): { wrong: number; parts: number } {
  const snapshot = openSnapshot(database.path);
  const looking = findRollupDrift(snapshot);
  for (let parts = 0; ; parts += 1) {
    const step = looking.next();
    meanwhile(parts);
    if (!step.done) continue;
    snapshot.close();
    database.write('rollups.correct', step.value);
    return { wrong: step.value.cells.length + step.value.uncounted.length, parts };
  }
}

test('counts that are right are left alone', () => {
  using database = world();
  expect(rebuild(database)).toEqual({ wrong: 0, parts: 9 });
});

test.each([
  ['too high', 'UPDATE touch_rollups SET count = count + 1'],
  ['too low', 'UPDATE campaign_rollups SET count = count - 1'],
  ['lost', 'DELETE FROM touch_rollups WHERE cell % 3 = 0'],
  ['all lost', 'DELETE FROM campaign_rollups'],
  ['of a kind that there is not', 'INSERT INTO campaign_rollups (cell, count) SELECT max(cell) | 4000, 3 FROM campaign_rollups'],
  ['of days without touches', 'INSERT INTO touch_rollups (cell, count) SELECT max(cell) + (7 << 12), 3 FROM touch_rollups'],
  ['by kinds whose numbers are lost', "DELETE FROM touch_kinds WHERE type = 'email.click'"],
])('counts that are %s are made right, while touches come, change and go', (_, harm) => {
  using database = world();
  database.sql.exec(harm);
  expect(countWrongCells(database.sql)).toBeGreaterThan(0);
  const [anaId = ''] = database.sql.get("SELECT id FROM people WHERE name = 'ana'") ?? [];
  let next = all;
  const { wrong } = rebuild(database, (part) => {
    database.write('touches.insert', { touches: Array.from({ length: 40 }, () => touch(next++)) });
    if (part === 3) database.write('rows.delete', { noun: 'person', id: String(anaId) });
    if (part === 4) database.write('retention.touches', { after: 0, beforeMs: Date.UTC(2026, 1, 1), limit: 5_000 });
  });
  expect(wrong).toBeGreaterThan(0);
  expect(countWrongCells(database.sql)).toBe(0);
  expect(rebuild(database).wrong).toBe(0);
});
