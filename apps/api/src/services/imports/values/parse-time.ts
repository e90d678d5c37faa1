import { msToInstant, type TouchPrecision } from '@alongside/common';
import { CellError } from './cell-error.ts';
import { localToUtcMs } from './local-to-utc.ts';

export type DateOrder = 'mdy' | 'dmy';
export interface TimeReading {
  readonly dateOrder?: DateOrder | undefined;
  /** IANA name; times without an offset are local to it. */
  readonly timeZone: string;
}

export interface ParsedTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Absent for a day without a time. */
  readonly atMs?: number;
  readonly precision: TouchPrecision;
}

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.+))?$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:,? +(.+))?$/;
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})(?:,? +(.+))?$/;
const dayMonthName = /^(\d{1,2})\.?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})(?:,? +(.+))?$/;
const monthNameDay = /^([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:,? +(?:at +)?(.+))?$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/;
const epoch = /^\d{12,13}$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day or an instant out of a cell.
 *
 * @throws CellError when the cell is no date, or when it can be read both as day/month and as month/day and no option decides
 */
export function parseTime(cell: string, reading: TimeReading): ParsedTime {
  if (epoch.test(cell)) return ofEpoch(Number(cell));
  const first = iso.exec(cell) ?? yearFirst.exec(cell);
  if (first) return compose(cell, Number(first[1]), Number(first[2]), Number(first[3]), first[4], reading);
  const named = dayMonthName.exec(cell);
  if (named) return compose(cell, Number(named[3]), monthOf(named[2], cell), Number(named[1]), named[4], reading);
  const american = monthNameDay.exec(cell);
  if (american) return compose(cell, Number(american[3]), monthOf(american[1], cell), Number(american[2]), american[4], reading);
  const match = numbers.exec(cell);
  if (!match) throw new CellError(`${shown(cell)} is not a date that can be read`);
  const [, one, separator, two, year, time] = match;
  if (year?.length !== 4) throw new CellError(`${shown(cell)} is not a date that can be read: write the year with four digits`);
  const order = orderOf(Number(one), Number(two), separator ?? '', reading.dateOrder, cell);
  const [month, day] = order === 'mdy' ? [Number(one), Number(two)] : [Number(two), Number(one)];
  return compose(cell, Number(year), month, day, time, reading);
}

/** An instant on the wire. A day without a time is that day's first moment in UTC, so that it stays the same day. */
export function instantOf(time: ParsedTime): string {
  return msToInstant(time.atMs ?? Date.UTC(time.year, time.month - 1, time.day));
}

/** A calendar day on the wire. */
export function dayOf(time: ParsedTime): string {
  return `${time.year}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`;
}

/** How the numbers of a date can be read, for dates that are written as numbers with the year last. */
export function ordersOf(cell: string): 'mdy' | 'dmy' | 'both' | 'dots' | undefined {
  const match = numbers.exec(cell);
  if (!match) return undefined;
  const [one, two] = [Number(match[1]), Number(match[3])];
  if (match[2] === '.') return 'dots';
  if (one === two) return undefined;
  return one > 12 ? 'dmy' : two > 12 ? 'mdy' : 'both';
}

function orderOf(one: number, two: number, separator: string, said: DateOrder | undefined, cell: string): DateOrder {
  if (said) return said;
  // With dots the day goes first wherever dates are written with dots.
  if (separator === '.' || (one > 12 && two <= 12)) return 'dmy';
  if ((two > 12 && one <= 12) || one === two) return 'mdy';
  throw new CellError(`${shown(cell)} can be month/day or day/month: say which with the option date order (mdy or dmy)`);
}

function compose(cell: string, year: number, month: number, day: number, time: string | undefined, reading: TimeReading): ParsedTime {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new CellError(`${shown(cell)} is not a day of the calendar${reading.dateOrder ? ` in the order ${reading.dateOrder}` : ''}`);
  }
  if (time === undefined) return { year, month, day, precision: 'date' };
  const match = clock.exec(time.trim());
  if (!match) throw new CellError(`${shown(cell)} has a time that can not be read`);
  const [, hours, minutes, seconds, fraction, half, offset] = match;
  const hour = hour24(Number(hours), half, cell);
  const minute = Number(minutes);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 60) throw new CellError(`${shown(cell)} has a time that is not on the clock`);
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), Number((fraction ?? '').padEnd(3, '0').slice(0, 3)));
  const atMs = offset === undefined ? localToUtcMs(local, reading.timeZone) : local - offsetMs(offset);
  return { year, month, day, atMs, precision: seconds === undefined ? 'minute' : 'second' };
}

function hour24(hour: number, half: string | undefined, cell: string): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) throw new CellError(`${shown(cell)} has a time that is not on the clock`);
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetMs(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}

function monthOf(name: string | undefined, cell: string): number {
  const at = monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase());
  if (at < 0) throw new CellError(`${shown(cell)} is not a date that can be read`);
  return at + 1;
}

function ofEpoch(atMs: number): ParsedTime {
  const date = new Date(atMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), atMs, precision: 'second' };
}

function shown(cell: string): string {
  return JSON.stringify(cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);
}
