/** A sentence, or its plural forms by the names `Intl.PluralRules` gives them. */
export type Phrase = string | Partial<Record<Intl.LDMLPluralRule, string>>;
type Params = Readonly<Record<string, string | number>>;

/** Everything that turns data into words of one language, in one time zone. `Key` names the phrases there are. */
export interface WordsOf<Key extends string> {
  readonly locale: string;
  /** The phrase with its blanks filled in. `count` chooses the plural form and is written with the language's separators. */
  readonly say: (key: Key, params?: Params) => string;
  /** The phrase under a name that was put together, or `otherwise` where there is none. */
  readonly sayOr: (key: string, otherwise: string, params?: Params) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** `09:41` today, `19 Nov, 09:41` this year, with the year before. */
  readonly moment: (atMs: number, nowMs: number) => string;
  readonly time: (atMs: number) => string;
  readonly day: (atMs: number, nowMs: number, options?: { readonly utc?: boolean }) => string;
  readonly days: (fromMs: number, toMs: number) => string;
  readonly month: (atMs: number) => string;
  /** `35 minutes ago`, `yesterday`. */
  readonly ago: (atMs: number, nowMs: number) => string;
  /** An amount in the smallest unit of its currency, without small change. Yen have no cents, dinars have a thousand. */
  readonly money: (smallestUnits: number, currency: string | undefined) => string;
  /** The name of a language, such as `German`; `undefined` for the one being read. */
  readonly foreignLanguage: (tag: string) => string | undefined;
  readonly list: (items: readonly string[]) => string;
}

/** @param timeZone IANA name; the browser's own when absent */
export function wordsOf<Key extends string>(catalogue: Readonly<Record<Key, Phrase>>, locale: string, timeZone?: string): WordsOf<Key> {
  const plural = new Intl.PluralRules(locale);
  const zone = timeZone === undefined ? {} : { timeZone };
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...zone, ...options });
  const clock = date({ timeStyle: 'short' });
  const dayShort = date({ day: 'numeric', month: 'short' });
  const dayLong = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const year = date({ year: 'numeric' });
  const exactDay = date({ dateStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // Made once: making a format takes a tenth of a millisecond and more, and a panel asks for a hundred of them.
  const utcDayShort = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const utcDayLong = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const utcMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options?: Intl.NumberFormatOptions) => {
    const key = options === undefined ? '' : JSON.stringify(options);
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, format);
    return format;
  };
  const number = (value: number, options?: Intl.NumberFormatOptions) => numberFormat(options).format(value);
  const dayFormat = (atMs: number, nowMs: number) => (year.format(atMs) === year.format(nowMs) ? dayShort : dayLong);

  return {
    locale,
    number,
    say: (key, params) => fill(catalogue[key], params),
    sayOr: (key, otherwise, params) => (Object.hasOwn(catalogue, key) ? fill(catalogue[key as Key], params) : otherwise),
    time: (atMs) => clock.format(atMs),
    moment: (atMs, nowMs) =>
      exactDay.format(atMs) === exactDay.format(nowMs)
        ? clock.format(atMs)
        : `${dayFormat(atMs, nowMs).format(atMs)}, ${clock.format(atMs)}`,
    day(atMs, nowMs, { utc = false } = {}) {
      if (!utc) return dayFormat(atMs, nowMs).format(atMs);
      const isThisYear = new Date(atMs).getUTCFullYear() === new Date(nowMs).getUTCFullYear();
      return (isThisYear ? utcDayShort : utcDayLong).format(atMs);
    },
    days: (fromMs, toMs) => (year.format(fromMs) === year.format(toMs) ? dayShort : dayLong).formatRange(fromMs, toMs),
    month: (atMs) => utcMonth.format(atMs),
    ago(atMs, nowMs) {
      const seconds = Math.round((atMs - nowMs) / 1_000);
      const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? (['minute', 60] as const);
      return relative.format(Math.trunc(seconds / size), unit);
    },
    money(smallestUnits, currency) {
      if (!currency) return number(smallestUnits / 100, { maximumFractionDigits: 0 });
      const { maximumFractionDigits = 2 } = numberFormat({ style: 'currency', currency }).resolvedOptions();
      return number(smallestUnits / 10 ** maximumFractionDigits, { style: 'currency', currency, maximumFractionDigits: 0 });
    },
    foreignLanguage: (tag) => (primary(tag) === primary(locale) ? undefined : new Intl.DisplayNames(locale, { type: 'language' }).of(tag)),
    list: (items) => conjunction.format(items),
  };

  function fill(phrase: Phrase, params: Params = {}): string {
    const count = params.count;
    const form =
      typeof phrase === 'string' ? phrase : (phrase[typeof count === 'number' ? plural.select(count) : 'other'] ?? phrase.other ?? '');
    return form.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = params[name];
      return value === undefined ? blank : typeof value === 'number' ? number(value) : value;
    });
  }
}

const primary = (tag: string) => tag.split('-')[0];

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;
