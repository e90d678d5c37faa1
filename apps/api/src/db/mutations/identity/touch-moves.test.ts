import { describe, expect, test } from 'vitest';
import { countWrongCells } from '../../../testing/count-wrong-cells.ts';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import { recountTouches } from '../../../testing/recount-touches.ts';

const all = 24_000;

/** So many touches that they cannot follow at once: a sixth of a campaign, a hundredth of another, the rest of none. */
function openWorld() {
  const database = openTestDatabase();
  const { sql } = database;
  database.write('rows.upsert', { noun: 'person', rows: Array.from({ length: 50 }, (_, at) => ({ name: `Person ${at}` })) });
  database.write('rows.upsert', { noun: 'campaign', rows: [{ name: 'Spring' }, { name: 'Spring again' }, { name: 'Fair' }] });
  sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${all})
     INSERT INTO touches (pk, person_pk, campaign_pk, type, channel, direction, weight, grade, occurred_at_ms, precision, observed_at_ms,
       source_pk, external_id, graded_by)
     SELECT i, 1 + i % 50, CASE WHEN i % 6 = 0 THEN 1 WHEN i % 100 = 1 THEN 2 END, CASE i % 2 WHEN 0 THEN 'email.sent' ELSE 'email.reply' END,
       'email', 'outbound', 1, 'unknown', i * 60000, 'second', 0, 1, i, 1 FROM n`,
  );
  recountTouches(database);
  const ids = sql.all('SELECT id FROM campaigns ORDER BY pk').map(([id]) => String(id));
  const merge = (survivor: number, merged: number) =>
    database.write('identity.merge', { noun: 'campaign', survivorId: ids[survivor] ?? '', mergedId: ids[merged] ?? '' });
  const undo = (mergeId: string) => database.write('identity.unmerge', { mergeId });
  return Object.assign(database, { merge, undo });
}

const owners = ({ sql }: TestDatabase) =>
  sql.all('SELECT campaign_pk, count(*) FROM touches WHERE campaign_pk IS NOT NULL GROUP BY 1').map((row) => [...row]);
const touches = ({ sql }: TestDatabase) =>
  sql.all('SELECT pk, campaign_pk, grade, corroborates FROM touches WHERE campaign_pk IS NOT NULL ORDER BY pk').map((row) => row.join());
const jobs = ({ sql }: TestDatabase) => Number(sql.get("SELECT count(*) FROM jobs WHERE kind = 'touch_moves'")?.[0]);

/** What the job does. @returns how many touches each part moved to that campaign */
function drain(database: TestDatabase, campaignPk: number): number[] {
  const count = () => Number(database.sql.get('SELECT count(*) FROM touches WHERE campaign_pk = ?', campaignPk)?.[0]);
  const parts: number[] = [];
  for (let isLeft = true; isLeft; ) {
    const before = count();
    isLeft = database.write('identity.moveTouches', {});
    parts.push(count() - before);
  }
  return parts;
}

describe('touches of a campaign that became another one', () => {
  test('follow it in parts, and go back in parts; the counts are right all the while', () => {
    using database = openWorld();
    const before = touches(database);
    expect(owners(database)).toEqual([
      [1, 4_000],
      [2, 240],
    ]);
    const id = database.merge(1, 0);
    expect(jobs(database)).toBe(1);
    expect(countWrongCells(database.sql)).toBe(0);
    const parts = drain(database, 2);
    expect(Math.max(...parts)).toBeLessThanOrEqual(150);
    expect(parts.length).toBeGreaterThan(25);
    expect(owners(database)).toEqual([[2, 4_240]]);
    expect(countWrongCells(database.sql)).toBe(0);
    database.undo(id);
    expect(countWrongCells(database.sql)).toBe(0);
    expect(Math.max(...drain(database, 1))).toBeLessThanOrEqual(150);
    expect(touches(database)).toEqual(before);
    expect(countWrongCells(database.sql)).toBe(0);
    expect(database.sql.all('SELECT 1 FROM merge_moves UNION ALL SELECT 1 FROM touch_moves')).toEqual([]);
  });

  test('are all where they were when it was undone before they had followed, with other merges upon it', () => {
    using database = openWorld();
    const before = touches(database);
    const [first, second] = [database.merge(1, 0), database.merge(2, 1)];
    // One job sees to all of them.
    expect(jobs(database)).toBe(1);
    database.undo(first);
    drain(database, 1);
    expect(owners(database)).toEqual([
      [1, 4_000],
      [3, 240],
    ]);
    database.undo(second);
    drain(database, 1);
    expect(touches(database)).toEqual(before);
    expect(countWrongCells(database.sql)).toBe(0);
  });

  test('follow at once where there are few', () => {
    using database = openWorld();
    database.sql.run(`DELETE FROM touches WHERE pk > 300`);
    recountTouches(database);
    database.merge(1, 0);
    expect([owners(database), jobs(database)]).toEqual([[[2, 53]], 0]);
  });
});
