import { dayMs, hourMs } from '@alongside/common';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillsGroups } from './fills-groups.ts';
import { summariseTimeline } from './summarise-timeline.ts';
import type { TimelineTouch } from './timeline-touch.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const someTouch = fc
  .record({ type: fc.constantFrom('email.open', 'web.visit'), hoursAgo: fc.nat(96), precision: fc.constantFrom('second', 'date') })
  .map(
    ({ type, hoursAgo, precision }): TimelineTouch => ({
      type,
      precision,
      channel: 'email',
      direction: 'inbound',
      grade: 'person',
      occurredAtMs: Math.floor((nowMs - hoursAgo * hourMs) / (precision === 'date' ? dayMs : 1)) * (precision === 'date' ? dayMs : 1),
    }),
  );

test('where the newest fill the groups, all touches make the same ones', () => {
  let filled = 0;
  fc.assert(
    fc.property(fc.array(someTouch, { minLength: 10, maxLength: 60 }), fc.nat(60), (touches, known) => {
      const newestFirst = touches.toSorted((a, b) => b.occurredAtMs - a.occurredAtMs);
      const newest = newestFirst.slice(0, known);
      if (!fillsGroups(newest, 3)) return;
      filled += 1;
      const groups = (all: readonly TimelineTouch[]) => summariseTimeline(all, { nowMs, groupLimit: 3 }).groups;
      expect(groups(newest)).toEqual(groups(newestFirst));
    }),
    { numRuns: 500 },
  );
  expect(filled).toBeGreaterThan(50);
});

test('none and a run without end fill nothing', () => {
  const touch: TimelineTouch = {
    type: 'web.visit',
    channel: 'web',
    direction: 'inbound',
    grade: 'person',
    occurredAtMs: nowMs,
    precision: 'second',
  };
  expect(fillsGroups([])).toBe(false);
  expect(
    fillsGroups(
      Array.from({ length: 100 }, () => touch),
      1,
    ),
  ).toBe(false);
});
