import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, parseTime } from './parse-time.ts';

const utc = { timeZone: 'UTC' };

describe('parseTime', () => {
  test.each([
    ['2026-03-01', '2026-03-01T00:00:00.000Z', 'date'],
    ['2026-03-01 10:22', '2026-03-01T10:22:00.000Z', 'minute'],
    ['2026-03-01T10:22:05.5Z', '2026-03-01T10:22:05.500Z', 'second'],
    ['2026-03-01T10:22:05.000+0000', '2026-03-01T10:22:05.000Z', 'second'],
    ['2026-03-01T10:22:05+02:00', '2026-03-01T08:22:05.000Z', 'second'],
    ['2026/3/1', '2026-03-01T00:00:00.000Z', 'date'],
    ['3/25/2026', '2026-03-25T00:00:00.000Z', 'date'],
    ['25/3/2026 17:05', '2026-03-25T17:05:00.000Z', 'minute'],
    ['3/25/2026, 5:05 PM', '2026-03-25T17:05:00.000Z', 'minute'],
    ['12/31/2026 12:00 AM', '2026-12-31T00:00:00.000Z', 'minute'],
    ['01.02.2026', '2026-02-01T00:00:00.000Z', 'date'],
    ['5/5/2026', '2026-05-05T00:00:00.000Z', 'date'],
    ['2 Jan 2026', '2026-01-02T00:00:00.000Z', 'date'],
    ['January 2nd, 2026 at 9:15 am', '2026-01-02T09:15:00.000Z', 'minute'],
    ['1763000000000', '2025-11-13T02:13:20.000Z', 'second'],
  ])('reads %j', (cell, instant, precision) => {
    const time = parseTime(cell, utc);
    expect([instantOf(time), time.precision]).toEqual([instant, precision]);
  });

  test('asks for the order of a date that can be read both ways, and takes it', () => {
    expect(() => parseTime('1/2/2026', utc)).toThrow('say which with the option date order');
    expect(dayOf(parseTime('1/2/2026', { ...utc, dateOrder: 'mdy' }))).toBe('2026-01-02');
    expect(dayOf(parseTime('1/2/2026', { ...utc, dateOrder: 'dmy' }))).toBe('2026-02-01');
  });

  test.each(['13/13/2026', '2026-02-30', '1/2/26', 'soon', '', '2026-01-01T25:00', '2026-01-01 10:61', '31.11.2026'])(
    'refuses %j',
    (cell) => {
      expect(() => parseTime(cell, utc)).toThrow();
    },
  );

  test('refuses a day that contradicts the order that was said', () => {
    expect(() => parseTime('25/3/2026', { ...utc, dateOrder: 'mdy' })).toThrow('in the order mdy');
  });

  test.each([
    ['2026-07-01 12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    ['2026-01-01 12:00', 'America/New_York', '2026-01-01T17:00:00.000Z'],
    ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-07-01T12:00:00Z', 'Asia/Tokyo', '2026-07-01T12:00:00.000Z'],
    ['2026-07-01', 'Asia/Tokyo', '2026-07-01T00:00:00.000Z'],
  ])('reads %s in %s', (cell, timeZone, instant) => {
    expect(instantOf(parseTime(cell, { timeZone }))).toBe(instant);
  });
});
