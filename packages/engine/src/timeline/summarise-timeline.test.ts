import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summariseTimeline } from './summarise-timeline.ts';
import type { TimelineTouch } from './timeline-touch.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const touch = (at: string, more: Partial<TimelineTouch> = {}): TimelineTouch => ({
  type: 'email.open',
  channel: 'email',
  direction: 'inbound',
  grade: 'person',
  occurredAtMs: Date.parse(at),
  precision: 'second',
  ...more,
});
const someTouch = fc
  .record({
    type: fc.constantFrom('email.open', 'web.visit', 'form.submit'),
    direction: fc.constantFrom('inbound', 'outbound', 'system'),
    grade: fc.constantFrom('person', 'unknown', 'machine'),
    hoursAgo: fc.nat(300 * 24),
    precision: fc.constantFrom('second', 'minute', 'date'),
    subject: fc.constantFrom('A', 'B', undefined),
    campaign: fc.constantFrom('Spring', undefined),
    personName: fc.constantFrom('Ada', 'Bo', undefined),
  })
  .map(({ hoursAgo, ...rest }): TimelineTouch => ({ ...rest, channel: 'email', occurredAtMs: nowMs - hoursAgo * 3_600_000 }));

describe('a timeline', () => {
  test('is empty where nothing happened', () => {
    expect(summariseTimeline([], { nowMs })).toEqual({
      weeks: [],
      groups: [],
      machineGroups: [],
      total: 0,
      machineTotal: 0,
      hasOlder: false,
    });
  });

  test('collapses neighbours of one type and campaign and folds machines apart', () => {
    const touches = [
      touch('2026-11-20T10:00:00Z', { subject: 'Prices', campaign: 'Autumn' }),
      touch('2026-11-19T10:00:00Z', { subject: 'Prices', campaign: 'Autumn', precision: 'minute' }),
      touch('2026-11-19T09:00:00Z', { subject: 'Scanned', grade: 'machine' }),
      touch('2026-11-18T10:00:00Z', { subject: 'Case study', campaign: 'Autumn' }),
      touch('2026-11-17T10:00:00Z', { type: 'web.visit', channel: 'web' }),
      touch('2026-11-02T10:00:00Z', { type: 'email.sent', direction: 'outbound' }),
    ];
    expect(summariseTimeline(touches, { nowMs, groupLimit: 2 })).toEqual({
      weeks: [
        { monday: '2026-11-02', inbound: 0, outbound: 1, machine: 0 },
        { monday: '2026-11-09', inbound: 0, outbound: 0, machine: 0 },
        { monday: '2026-11-16', inbound: 4, outbound: 0, machine: 1 },
      ],
      groups: [
        {
          type: 'email.open',
          channel: 'email',
          direction: 'inbound',
          grade: 'person',
          count: 3,
          firstAt: '2026-11-18T10:00:00.000Z',
          lastAt: '2026-11-20T10:00:00.000Z',
          precision: 'minute',
          campaign: 'Autumn',
          subjects: ['Prices', 'Case study'],
        },
        {
          type: 'web.visit',
          channel: 'web',
          direction: 'inbound',
          grade: 'person',
          count: 1,
          firstAt: '2026-11-17T10:00:00.000Z',
          lastAt: '2026-11-17T10:00:00.000Z',
          precision: 'second',
          subjects: [],
        },
      ],
      machineGroups: [
        {
          type: 'email.open',
          channel: 'email',
          direction: 'inbound',
          grade: 'machine',
          count: 1,
          firstAt: '2026-11-19T09:00:00.000Z',
          lastAt: '2026-11-19T09:00:00.000Z',
          precision: 'second',
          subjects: ['Scanned'],
        },
      ],
      total: 6,
      machineTotal: 1,
      lastInboundAt: '2026-11-20T10:00:00.000Z',
      hasOlder: true,
    });
  });

  test('puts what is known by its date alone after the instants of that day, not before them', () => {
    const touches = [
      touch('2026-11-20T00:00:00Z', { type: 'campaign.responded', channel: 'campaign', precision: 'date' }),
      touch('2026-11-20T15:00:00Z', { type: 'form.submit', channel: 'form' }),
      touch('2026-11-21T00:00:00Z', { type: 'web.visit', channel: 'web' }),
    ];
    const { groups } = summariseTimeline(touches, { nowMs });
    expect(groups.map((group) => group.type)).toEqual(['web.visit', 'campaign.responded', 'form.submit']);
  });

  test('keeps people apart on accounts', () => {
    const touches = [touch('2026-11-20T10:00:00Z', { personName: 'Ada' }), touch('2026-11-20T09:00:00Z', { personName: 'Bo' })];
    const { groups } = summariseTimeline(touches, { nowMs });
    expect(groups.map((group) => [group.personName, group.count])).toEqual([
      ['Ada', 1],
      ['Bo', 1],
    ]);
  });

  test('takes totals counted elsewhere where only the newest touches were read', () => {
    const totals = {
      total: 9_000,
      machineTotal: 4_000,
      weeks: [{ monday: '2026-11-09', inbound: 7, outbound: 0, machine: 2 }],
      lastInboundAtMs: Date.parse('2026-11-20T00:00:00Z'),
    };
    const { groups: _, machineGroups: __, ...rest } = summariseTimeline([touch('2026-11-20T10:00:00Z')], { nowMs, totals });
    expect(rest).toEqual({
      weeks: [
        { monday: '2026-11-09', inbound: 7, outbound: 0, machine: 2 },
        { monday: '2026-11-16', inbound: 0, outbound: 0, machine: 0 },
      ],
      total: 9_000,
      machineTotal: 4_000,
      lastInboundAt: '2026-11-20T00:00:00.000Z',
      hasOlder: true,
    });
  });

  test('counts Sunday to the old week and Monday to the new, and shows nine months at most', () => {
    const touches = [touch('2025-01-01T00:00:00Z'), touch('2026-11-15T23:59:59Z'), touch('2026-11-16T00:00:00Z')];
    expect(summariseTimeline(touches, { nowMs }).weeks).toEqual([
      { monday: '2026-11-09', inbound: 1, outbound: 0, machine: 0 },
      { monday: '2026-11-16', inbound: 1, outbound: 0, machine: 0 },
    ]);
    expect(summariseTimeline([touch('2026-03-02T00:00:00Z')], { nowMs }).weeks).toHaveLength(38);
    expect(summariseTimeline([touch('2026-02-23T00:00:00Z')], { nowMs }).weeks).toHaveLength(39);
    expect(summariseTimeline([touch('2026-02-22T00:00:00Z')], { nowMs }).weeks).toHaveLength(0);
  });

  test('is the same for any order, and loses no touch', () => {
    const shuffles = fc
      .array(someTouch, { maxLength: 40 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffles, ([touches, shuffled]) => {
        const timeline = summariseTimeline(touches, { nowMs, groupLimit: 100 });
        expect(summariseTimeline(shuffled, { nowMs, groupLimit: 100 })).toEqual(timeline);
        const counted = [...timeline.groups, ...timeline.machineGroups].reduce((sum, group) => sum + group.count, 0);
        expect(counted).toBe(touches.length);
      }),
    );
  });

  test('does not let machines change anything but what is said of machines', () => {
    const machines = fc.array(someTouch.map((it): TimelineTouch => ({ ...it, grade: 'machine' })));
    fc.assert(
      fc.property(fc.array(someTouch), machines, (touches, added) => {
        const people = (all: readonly TimelineTouch[]) => {
          const { weeks, groups, hasOlder, lastInboundAt, total, machineTotal } = summariseTimeline(all, { nowMs, groupLimit: 5 });
          const busy = weeks.map((week) => ({ ...week, machine: 0 })).filter((week) => week.inbound + week.outbound > 0);
          return { busy, groups, hasOlder, lastInboundAt, others: total - machineTotal };
        };
        expect(people([...touches, ...added])).toEqual(people(touches));
      }),
    );
  });
});
