import { msToInstant } from '@alongside/common';

/** Ways to turn a value into another form. Each returns `undefined` for what it cannot turn. */
export const conversions = {
  boolean: (value) => ({ true: true, false: false, '1': true, '0': false, yes: true, no: false })[String(value).trim().toLowerCase()],
  cents: (value) => finite(Math.round(toNumber(value) * 100)),
  integer: (value) => finite(Math.trunc(toNumber(value))),
  lower: (value) => String(value).toLowerCase(),
  number: (value) => finite(toNumber(value)),
  text: (value) => String(value),
  upper: (value) => String(value).toUpperCase(),
} as const satisfies Record<string, (value: string | number | boolean) => string | number | boolean | undefined>;
export type ConversionName = keyof typeof conversions;

/** Ways in which senders write times. */
export const dateForms = {
  /** With an offset, or meant in UTC. */
  iso: (value) => instant(isoMs(String(value))),
  /** Of an ISO time, the day as it is written there. */
  iso_day: (value) => /^\d{4}-\d{2}-\d{2}(?=[T ]|$)/.exec(String(value).trim())?.[0],
  unix_milliseconds: (value) => instant(toNumber(value)),
  unix_seconds: (value) => instant(toNumber(value) * 1_000),
} as const satisfies Record<string, (value: string | number | boolean) => string | undefined>;
export type DateForm = keyof typeof dateForms;

const isoShape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isoMs(text: string): number {
  const [, day, time = '00:00', offset = 'Z'] = isoShape.exec(text.trim()) ?? [];
  return day === undefined || !isOfCalendar(day) ? Number.NaN : Date.parse(`${day}T${time}${offset.toUpperCase()}`);
}

/** The 30th of February would else be the 2nd of March. */
function isOfCalendar(day: string): boolean {
  const ms = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(ms) && msToInstant(ms).startsWith(day);
}

/** Numbers of seconds and milliseconds that are no date of ours: 1970 to 9999. */
function instant(ms: number): string | undefined {
  return ms >= 0 && ms <= Date.UTC(9999, 11, 31) ? msToInstant(Math.trunc(ms)) : undefined;
}

function toNumber(value: string | number | boolean): number {
  if (typeof value === 'boolean') return Number.NaN;
  return typeof value === 'number' ? value : /^\s*-?\d{1,20}(?:\.\d{1,20})?\s*$/.test(value) ? Number(value) : Number.NaN;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
