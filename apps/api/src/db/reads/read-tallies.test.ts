import { dayMs, type TouchInput } from '@alongside/common';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../testing/open-test-database.ts';
import { touchIdOf } from '../touch-key.ts';
import { readTallies } from './read-tallies.ts';
import { firstMondayMs, type TallyCells, tallyColumns, toCells } from './touch-tally.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const emails = ['ana@globex.test', 'ben@globex.test', 'cem@globex.test'];
let made = 0;

const touchOf = (who: number, daysAgo: number, more: Partial<TouchInput>) => {
  made += 1;
  const input: TouchInput = {
    source: 'test',
    externalId: String(made),
    person: { email: emails[who] ?? '' },
    type: 'email.click',
    occurredAt: new Date(nowMs - daysAgo * dayMs).toISOString(),
    ...more,
  };
  return { input };
};

/** What may become of people and their touches; each takes two numbers of chance. */
const changes: readonly ((database: TestDatabase, a: number, b: number) => void)[] = [
  ({ write }, a, b) => {
    const touches = Array.from({ length: (b % 4) + 1 }, (_, at) =>
      touchOf(a % 3, (b * 7 + at * 3) % 400, at % 2 === 0 ? { grade: 'machine' } : {}),
    );
    write('touches.insert', { touches });
  },
  // Beside each other in time some are graded otherwise than before.
  ({ write }, a, b) => {
    const evidence = { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120' };
    const clicks = Array.from({ length: (b % 6) + 1 }, (_, at) => touchOf(a % 3, 1 + ((b % 3) + at / 20) / 86_400, { evidence }));
    write('touches.insert', { touches: clicks });
  },
  ({ sql, write }, a, b) => {
    const pks = sql.all('SELECT pk FROM touches ORDER BY pk');
    const pk = pks[(a * 31 + b) % Math.max(1, pks.length)]?.[0];
    const grade = (['person', 'machine', null] as const)[b % 3] ?? null;
    if (pk !== undefined) write('touches.correct', { id: touchIdOf(Number(pk)), also: [], grade, sees: 'all' });
  },
  ({ sql, write }, a, b) => {
    const [gone] = sql.all('SELECT external_id FROM touches ORDER BY pk').slice(-1 - (a % 5));
    const at = new Date(nowMs + b).toISOString();
    if (gone)
      write('events.apply', { events: [{ event: { type: 'touch.delete', source: 'test', externalId: String(gone[0]), at } }] } as never);
  },
  ({ sql, write }, a, b) => {
    const ids = sql.all('SELECT id FROM people ORDER BY pk').map(([id]) => String(id));
    const [survivorId, mergedId] = [ids[a % ids.length] ?? '', ids[b % ids.length] ?? ''];
    if (survivorId !== mergedId) write('identity.merge', { noun: 'person', survivorId, mergedId });
  },
  ({ sql, write }) => {
    const id = sql.get('SELECT id FROM merges WHERE undone_at_ms IS NULL ORDER BY pk DESC')?.[0];
    if (id !== undefined) write('identity.unmerge', { mergeId: String(id) });
  },
  ({ write }, a) => {
    write('retention.touches', { after: 0, beforeMs: nowMs - (300 - (a % 3) * 40) * dayMs, limit: 1_000 });
  },
];

test('what is kept of counts is what counting anew gives, whatever became of people and touches', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(changes.length - 1), fc.nat(60), fc.nat(60)), { minLength: 5, maxLength: 30 }), (steps) => {
      using database = openTestDatabase(() => nowMs);
      database.write('rows.upsert', { noun: 'person', rows: emails.map((email, at) => ({ name: `P${at}`, email })) });
      for (const [which, a, b] of steps) {
        changes[which]?.(database, a, b);
        const pks = database.sql.all('SELECT pk FROM people ORDER BY pk').map(([pk]) => Number(pk));
        expect(readTallies(database.sql, pks, nowMs)).toEqual(countedAnew(database, pks));
      }
    }),
    { numRuns: 20 },
  );
});

test('next week they are counted by the weeks shown then', () => {
  using database = openTestDatabase(() => nowMs);
  database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ana', email: emails[0] }] });
  database.write('touches.insert', { touches: [touchOf(0, 1, {})] });
  const thisWeek = readTallies(database.sql, [1], nowMs).get(1)?.weeks.at(-2);
  const nextWeek = readTallies(database.sql, [1], nowMs + 7 * dayMs).get(1);
  expect([thisWeek, nextWeek?.weeks.at(-2), nextWeek?.weeks.at(-5)]).toEqual([1, 0, 1]);
});

function countedAnew({ sql }: TestDatabase, pks: readonly number[]): Map<number, TallyCells> {
  const count = `SELECT ${tallyColumns} FROM touches AS t WHERE t.person_pk = ?1`;
  return new Map(pks.map((pk) => [pk, toCells(sql.all(count, pk, firstMondayMs(nowMs))[0] ?? [])]));
}
