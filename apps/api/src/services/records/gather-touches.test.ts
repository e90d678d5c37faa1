import { dayMs, type EvidenceGrade, hourMs, type TouchType } from '@alongside/common';
import { nowItems, summariseTimeline, type TimelineTouch } from '@alongside/engine';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertRows } from '../../db/insert-rows.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { touchIdOf } from '../../db/touch-key.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { gatherTouches } from './gather-touches.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const columns = `touches (pk, person_pk, type, channel, direction, weight, grade, occurred_at_ms, precision, observed_at_ms, source_pk, external_id,
  subject, signals, corrected_grade, corroborates)`;

interface Life {
  readonly touches: number;
  /** Over so many days, of which the last was so many days ago; below 0: still to come. */
  readonly days: number;
  readonly endedDaysAgo: number;
  readonly types: readonly TouchType[];
  readonly subjects: readonly (string | null)[];
  /** How many of a hundred are software's. */
  readonly machines: number;
  readonly seed: number;
}

const life: fc.Arbitrary<Life> = fc.record({
  touches: fc.oneof(fc.nat(70), fc.integer({ min: 380, max: 420 }), fc.constant(900)),
  days: fc.constantFrom(1, 10, 60, 200, 700),
  endedDaysAgo: fc.constantFrom(-9, 0, 13, 46, 80, 110),
  types: fc.constantFrom<TouchType[][]>(['web.visit'], ['email.open', 'event.registered', 'event.attended', 'email.sent', 'form.submit']),
  subjects: fc.constantFrom<(string | null)[][]>(['Demo'], ['A', '"B"\n\u2028', null]),
  machines: fc.constantFrom(0, 2, 50, 98, 100),
  seed: fc.nat(),
});

test('what is told of the newest touches is what all of them would tell', () => {
  using database = openTestDatabase();
  let person = 0;
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 3 }), (lives) => {
      const people = lives.map((one) => {
        person += 1;
        live(database.sql, person, one);
        return person;
      });
      const { touches, totals } = gatherTouches(database.sql, people, { withNames: false, nowMs });
      expect(told(touches, totals)).toEqual(toldByAll(database.sql, people));
    }),
    { numRuns: 60 },
  );
});

test('of ten thousand touches some dozens are read', () => {
  using database = openTestDatabase();
  const types: TouchType[] = ['email.open', 'web.visit', 'form.submit', 'email.sent'];
  live(database.sql, 1, { touches: 10_000, days: 270, endedDaysAgo: 0, types, subjects: ['A'], machines: 0, seed: 1 });
  const { touches, totals } = gatherTouches(database.sql, [1], { withNames: false, nowMs });
  expect(totals?.total).toBe(10_000);
  expect(touches.length).toBeGreaterThan(30);
  expect(touches.length).toBeLessThanOrEqual(448);
});

function told(touches: readonly TimelineTouch[], totals?: ReturnType<typeof gatherTouches>['totals']) {
  const counted = touches.filter(({ isRepeat }) => !isRepeat);
  return JSON.stringify([summariseTimeline(touches, { nowMs, totals }), nowItems(counted, nowMs)]);
}

/** The same by reading every row; where there are four hundred, the newest of people and of machines, and the counts of all. */
function toldByAll(sql: SqlConnection, people: readonly number[]): string {
  const all = sql
    .all(
      `SELECT pk, type, channel, direction, grade, occurred_at_ms, precision, subject, signals, corrected_grade, corroborates FROM touches
       WHERE person_pk IN (SELECT value FROM json_each(?)) ORDER BY occurred_at_ms DESC, pk DESC`,
      JSON.stringify(people),
    )
    .map(([pk, type, channel, direction, grade, occurredAtMs, precision, subject, signals, corrected, corroborates]) => {
      const read = { type, channel, direction, grade, occurredAtMs, precision, subject } as TimelineTouch;
      const isCorrected = corrected !== null;
      return {
        ...read,
        id: touchIdOf(Number(pk)),
        signals: JSON.parse(String(signals ?? '[]')),
        isCorrected,
        isRepeat: corroborates !== null,
      };
    });
  if (all.length < 400) return told(all);
  const machine = all.filter(({ grade }) => grade === 'machine');
  const others = all.filter(({ grade }) => grade !== 'machine');
  const newest = [...others.slice(0, 400), ...machine.slice(0, 100)];
  const { weeks } = summariseTimeline(all, { nowMs });
  const lastInboundAtMs = others.find(({ direction }) => direction === 'inbound')?.occurredAtMs;
  return told(newest, { total: all.length, machineTotal: machine.length, weeks, ...(lastInboundAtMs && { lastInboundAtMs }) });
}

let made = 0;

function live(sql: SqlConnection, personPk: number, { touches, days, endedDaysAgo, types, subjects, machines, seed }: Life): void {
  const rows = Array.from({ length: touches }, (_, at) => {
    made += 1;
    // Multiplied by these a number wanders through all below the other, in no order that anybody would see.
    const wander = (below: number) => (((seed % 1_000) + at) * 7_919 + at * at * 31) % below;
    const rarely = <Value>(value: Value, oneIn: number) => (wander(oneIn) === 0 ? value : undefined);
    const type = types[wander(types.length)] ?? 'web.visit';
    const grade: EvidenceGrade = wander(100) < machines ? 'machine' : (rarely('unknown', 7) ?? 'person');
    const moment = nowMs - endedDaysAgo * dayMs - wander(days * 24) * hourMs;
    const precision = rarely('date', 5) ?? 'second';
    const direction = type === 'email.sent' ? 'outbound' : (rarely('system', 11) ?? 'inbound');
    const occurredAtMs = precision === 'date' ? Math.floor(moment / dayMs) * dayMs : moment;
    const subject = subjects[wander(subjects.length)] ?? null;
    const rest = [subject, rarely('["scanner_agent"]', 13) ?? null, rarely(grade, 17) ?? null, rarely(1, 19) ?? null];
    return [made, personPk, type, 'web', direction, 1, grade, occurredAtMs, precision, nowMs, 1, String(made), ...rest];
  });
  sql.exec('BEGIN');
  insertRows(sql, 'people (pk, id, name, created_at_ms, updated_at_ms)', [[personPk, `per_${personPk}`, 'Ana', 0, 0]]);
  insertRows(sql, columns, rows);
  sql.exec('COMMIT');
}
