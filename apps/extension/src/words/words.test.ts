import { describe, expect, test } from 'vitest';
import de from '../locales/de.json';
import en from '../locales/en.json';
import ja from '../locales/ja.json';
import { loadWords } from './load-words.ts';
import { words } from './words.ts';

const nowMs = Date.parse('2026-11-20T09:41:00Z');
const english = words(en, 'en-GB', 'Europe/Berlin');

describe('words', () => {
  test('chooses the plural form and writes the number as the language does', () => {
    expect([1, 4, 1_200].map((count) => english.say('touch.email.open', { count }))).toEqual([
      'Opened an email',
      'Opened 4 emails',
      'Opened 1,200 emails',
    ]);
    expect(words(de, 'de').say('touch.email.open', { count: 1_200 })).toBe('Öffnete 1.200 E-Mails');
    expect(words(ja, 'ja').say('touch.email.open', { count: 1 })).toBe('メールを 1 通開封');
  });

  test('puts texts from outside into blanks as they are, whatever they contain', () => {
    expect(english.say('identity.owner', { name: '{count} <b>$&' })).toBe('Owner: {count} <b>$&');
  });

  test('says a time of today as a clock time in the given zone, an older one with its day', () => {
    expect(english.moment(nowMs, nowMs)).toBe('10:41');
    expect(english.moment(Date.parse('2026-11-19T22:59:00Z'), nowMs)).toBe('19 Nov, 23:59');
    expect(english.moment(Date.parse('2026-11-19T23:30:00Z'), nowMs)).toBe('00:30');
  });

  test('keeps a calendar day on its day in every zone', () => {
    expect(words(en, 'en-GB', 'America/Los_Angeles').day(Date.parse('2026-12-18'), nowMs, { utc: true })).toBe('18 Dec');
    expect(english.day(Date.parse('2024-12-18'), nowMs, { utc: true })).toBe('18 Dec 2024');
  });

  test('counts money in the smallest unit of its own currency', () => {
    expect(['EUR', 'JPY', 'KWD', undefined].map((currency) => english.money(12_000_000, currency))).toEqual([
      '€120,000',
      'JP¥12,000,000',
      'KWD 12,000',
      '120,000',
    ]);
  });

  test('joins two days of one month', () => {
    expect(english.days(Date.parse('2026-05-03T08:00Z'), Date.parse('2026-05-09T08:00Z'))).toMatch(/^3\s?–\s?9 May$/);
  });

  test.each([
    ['2026-11-20T09:06:00Z', '35 minutes ago'],
    ['2026-11-19T15:20:00Z', '18 hours ago'],
    ['2026-11-19T09:00:00Z', 'yesterday'],
    ['2026-09-01T09:00:00Z', '2 months ago'],
  ])('%s is %s', (at, said) => {
    expect(english.ago(Date.parse(at), nowMs)).toBe(said);
  });

  test('names what it has no word for by the name it was given', () => {
    expect(english.sayOr('term.weather', 'weather')).toBe('weather');
    expect(english.sayOr('toString', 'a reason')).toBe('a reason');
  });

  test('names a language only to those who read another', () => {
    expect([english.foreignLanguage('de-AT'), english.foreignLanguage('en-US'), words(de, 'de').foreignLanguage('en')]).toEqual([
      'Austrian German',
      undefined,
      'Englisch',
    ]);
  });
});

describe('loadWords', () => {
  test('takes the first wanted language that there is, with its region for dates', async () => {
    const swiss = await loadWords(['rm', 'de-CH', 'en']);
    expect([swiss.locale, swiss.say('now.title')]).toEqual(['de-CH', 'Jetzt']);
  });

  test('falls back to English', async () => {
    expect((await loadWords(['xx'])).say('now.title')).toBe('Now');
  });
});
