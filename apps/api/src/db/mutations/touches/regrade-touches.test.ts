import { evidenceVersion } from '@alongside/engine';
import { expect, test } from 'vitest';
import { countWrongCells } from '../../../testing/count-wrong-cells.ts';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import { recountTouches } from '../../../testing/recount-touches.ts';
import { touchIdOf } from '../../touch-key.ts';

const touch = (at: number, more: object = {}) => ({
  input: {
    source: 's',
    externalId: `${at}`,
    person: { email: `p${at % 30}@globex.test` },
    type: 'email.click' as const,
    occurredAt: `2026-11-20T10:00:0${at % 10}Z`,
    ...more,
  },
});

function world(): TestDatabase {
  const database = openTestDatabase();
  const rows = Array.from({ length: 30 }, (_, at) => ({ name: `P${at}`, email: `p${at}@globex.test` }));
  database.write('rows.upsert', { noun: 'person', rows });
  database.write('touches.insert', {
    touches: Array.from({ length: 90 }, (_, at) => touch(at, at % 3 === 0 ? { signals: ['scanner_agent'] } : {})),
  });
  return database;
}

const stored = ({ sql }: TestDatabase) => sql.all('SELECT pk, grade, signals, graded_by, corrected_grade FROM touches ORDER BY pk');

function regradeAll(database: TestDatabase): number {
  let after: number | undefined = 0;
  let seen = 0;
  while (after !== undefined) {
    const chunk: { seen: number; next: number | undefined } = database.write('touches.regrade', { after, people: 7 });
    seen += chunk.seen;
    after = chunk.next;
  }
  return seen;
}

test('what older rules graded is graded as new touches are, contexts are renewed, and the counts stay right', () => {
  using database = world();
  const right = stored(database);
  database.sql.run(`UPDATE touches SET grade = 'person', signals = NULL, graded_by = 0 WHERE pk % 2 = 0`);
  database.sql.run('DELETE FROM touch_rollups');
  database.sql.run('DELETE FROM campaign_rollups');
  recountTouches(database);
  const version = () => Number(database.sql.get('SELECT max(version) FROM entity_versions')?.[0]);
  const before = version();
  expect(regradeAll(database)).toBe(30);
  expect(stored(database)).toEqual(right);
  expect(countWrongCells(database.sql)).toBe(0);
  const renewed = version();
  expect(renewed).toBeGreaterThan(before);
  regradeAll(database);
  expect(version()).toBe(renewed);
});

test('touches from before there were rules keep what their sender said', () => {
  using database = world();
  const right = stored(database);
  // As a release without rules stored them.
  database.sql.run(`UPDATE touches SET evidence = NULL, graded_by = NULL, said_grade = NULL`);
  regradeAll(database);
  const now = stored(database);
  expect(now.map(([, grade]) => grade)).toEqual(right.map(([, grade]) => grade));
  expect(new Set(now.map(([, , , gradedBy]) => gradedBy))).toEqual(new Set([evidenceVersion]));
});

test('a correction survives', () => {
  using database = world();
  const pk = Number(database.sql.get(`SELECT pk FROM touches WHERE grade = 'machine'`)?.[0]);
  database.write('touches.correct', { id: touchIdOf(pk), also: [], grade: 'person', sees: 'all' });
  database.sql.run('UPDATE touches SET graded_by = 0');
  regradeAll(database);
  expect(database.sql.get('SELECT grade, corrected_grade, graded_by FROM touches WHERE pk = ?', pk)?.slice(0, 3)).toEqual([
    'person',
    'person',
    evidenceVersion,
  ]);
  expect(countWrongCells(database.sql)).toBe(0);
});

test('counts that are wrong are made anew', () => {
  using database = world();
  expect(recountTouches(database)).toBe(0);
  database.sql.run('UPDATE touch_rollups SET count = count + 1');
  expect(recountTouches(database)).toBeGreaterThan(0);
  expect(countWrongCells(database.sql)).toBe(0);
});
