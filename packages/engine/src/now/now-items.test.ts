import { dayMs } from '@alongside/common';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nowItems, nowReachMs } from './now-items.ts';
import type { NowTouch } from './now-touch.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const touch = (type: NowTouch['type'], daysAgo: number, more: Partial<NowTouch> = {}): NowTouch => ({
  type,
  channel: type.startsWith('web') ? 'web' : 'custom',
  direction: 'inbound',
  grade: 'person',
  occurredAtMs: nowMs - daysAgo * dayMs,
  ...more,
});
const codes = (touches: readonly NowTouch[]) => nowItems(touches, nowMs).map((item) => item.code);
const visits = (count: number, firstDaysAgo: number) => Array.from({ length: count }, (_, n) => touch('web.visit', firstDaysAgo + n / 10));
const someTouch = fc
  .record({
    type: fc.constantFrom('form.submit', 'email.reply', 'event.attended', 'event.registered', 'content.download', 'web.visit'),
    direction: fc.constantFrom('inbound', 'outbound'),
    grade: fc.constantFrom('person', 'unknown', 'machine'),
    hoursAgo: fc.nat(120 * 24),
    subject: fc.constantFrom('Request a demo', 'Newsletter', undefined),
  })
  .map(({ type, hoursAgo, ...rest }) => touch(type, hoursAgo / 24, rest));

describe('what is worth doing now', () => {
  test('names the newest touch of each kind, how many there were, and the worthiest two', () => {
    const touches = [
      touch('content.download', 1),
      touch('email.reply', 2, { subject: 'Re: offer', personName: 'Ada' }),
      touch('form.submit', 3, { subject: 'Request a demo', personName: 'Bo' }),
      touch('form.submit', 5, { subject: 'Contact us' }),
    ];
    expect(nowItems(touches, nowMs)).toEqual([
      { code: 'asked_for_contact', at: '2026-11-18T12:00:00.000Z', count: 2, subject: 'Request a demo', personName: 'Bo' },
      { code: 'replied', at: '2026-11-19T12:00:00.000Z', count: 1, subject: 'Re: offer', personName: 'Ada' },
    ]);
  });

  test.each<[string, NowTouch[], string[]]>([
    ['a form that asks for nothing', [touch('form.submit', 1, { subject: 'Newsletter' })], []],
    ['a form in German', [touch('form.submit', 1, { subject: 'Angebot anfordern' })], ['asked_for_contact']],
    ['a request too old', [touch('form.submit', 14, { subject: 'Demo' })], []],
    ['an event attended', [touch('event.attended', 6)], ['attended_event']],
    ['an event attended long ago', [touch('event.attended', 8)], []],
    ['an event registered for', [touch('event.registered', 3, { subject: 'Summit' })], ['registered_for_event']],
    ['an event to come, dated by itself', [touch('event.registered', -5, { subject: 'Summit' })], ['registered_for_event']],
    ['an event cancelled', [touch('event.registered', 3, { subject: 'Summit' }), touch('event.cancelled', 2, { subject: 'Summit' })], []],
    ['four visits', visits(4, 1), []],
    ['five visits', visits(5, 1), ['many_visits']],
    ['silence after much', visits(5, 50), ['gone_quiet']],
    ['silence after little', visits(4, 50), []],
    ['silence for too long', visits(5, 106), []],
    ['silence broken', [...visits(5, 50), touch('email.open', 44)], []],
    ['silence broken by ourselves', [...visits(5, 50), touch('email.sent', 2, { direction: 'outbound' })], ['gone_quiet']],
  ])('answers %s', (_, touches, expected) => {
    expect(codes(touches)).toEqual(expected);
  });

  test('does not change with any number of machine touches, nor with the order', () => {
    const machines = fc.array(someTouch.map((it): NowTouch => ({ ...it, grade: 'machine' })));
    fc.assert(
      fc.property(fc.array(someTouch), machines, (touches, added) => {
        expect(nowItems([...added, ...touches.toReversed()], nowMs)).toEqual(nowItems(touches, nowMs));
      }),
    );
  });

  test('is told by the newest alone, once they reach as far back as is said of them', () => {
    fc.assert(
      fc.property(fc.array(someTouch), fc.nat(20), (touches, known) => {
        const newestFirst = touches.toSorted((a, b) => b.occurredAtMs - a.occurredAtMs);
        const newest = newestFirst.slice(0, known);
        const reachMs = nowReachMs(newest, nowMs);
        if (newest.length < touches.length && (newest.at(-1)?.occurredAtMs ?? nowMs) > reachMs) return;
        expect(nowItems(newest, nowMs)).toEqual(nowItems(touches, nowMs));
      }),
      { numRuns: 500 },
    );
  });
});
