import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { periodOf } from './period.ts';

const at = (instant: string) => periodOf('30 2 * * *', Date.parse(instant));

describe('periodOf', () => {
  test.each([
    ['2026-11-22T02:29:59.999Z', '2026-11-21T02:30:00.000Z', '2026-11-22T02:30:00.000Z'],
    ['2026-11-22T02:30:00.000Z', '2026-11-22T02:30:00.000Z', '2026-11-23T02:30:00.000Z'],
    ['2026-11-22T02:30:00.400Z', '2026-11-22T02:30:00.000Z', '2026-11-23T02:30:00.000Z'],
    ['2026-11-22T23:59:59.000Z', '2026-11-22T02:30:00.000Z', '2026-11-23T02:30:00.000Z'],
  ])('at %s it is that of %s, and the next one begins at %s', (now, name, next) => {
    expect(at(now)).toEqual({ name, nextAtMs: Date.parse(next) });
  });

  describe('on the two odd days of a machine whose clock knows daylight saving', () => {
    const before = process.env.TZ;
    beforeEach(() => {
      process.env.TZ = 'Europe/Berlin';
    });
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    // There 02:30 is left out on the one day, and is there twice on the other.
    test.each(['2026-03-29', '2026-10-25'])('%s has one period, like any other day', (day) => {
      expect(new Date(`${day}T12:00:00Z`).getTimezoneOffset()).not.toBe(new Date(`${day}T00:00:00Z`).getTimezoneOffset());
      const startMs = Date.parse(`${day}T02:30:00Z`);
      const names = new Set(Array.from({ length: 24 * 60 }, (_, minute) => periodOf('30 2 * * *', startMs + minute * 60_000).name));
      expect([...names]).toEqual([`${day}T02:30:00.000Z`]);
    });
  });
});
