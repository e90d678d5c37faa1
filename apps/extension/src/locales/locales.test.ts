import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Phrase = string | Record<string, string>;

const folder = new URL('.', import.meta.url);
const read = (name: string): Record<string, Phrase> => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

const blanks = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => a.localeCompare(b));
const forms = (phrase: Phrase) => (typeof phrase === 'string' ? { other: phrase } : phrase);

test('five languages are shipped', () => {
  expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'ja']);
});

describe.each(
  languages.flatMap(
    (language) =>
      [
        [language, ''],
        [language, 'options/'],
      ] as const,
  ),
)('%s, %s', (language, part) => {
  const catalogue = read(`${part}${language}.json`);
  const english = read(`${part}en.json`);

  test('has every phrase and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('leaves the same blanks as English in each phrase', () => {
    const found = Object.entries(catalogue).map(([key, phrase]) => [key, blanks(forms(phrase).other ?? '')]);
    expect(found).toEqual(Object.keys(catalogue).map((key) => [key, blanks(forms(english[key] ?? '').other ?? '')]));
  });

  test('has the plural forms its numbers need, and no empty phrase', () => {
    // Millions have a form of their own in French and Spanish; nothing here is counted in millions.
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    const wrong = Object.entries(catalogue).filter(([, phrase]) => {
      const own = forms(phrase);
      const isComplete = typeof phrase === 'string' || needed.every((form) => own[form]);
      return !isComplete || Object.values(own).some((text) => text.trim() === '');
    });
    expect(wrong).toEqual([]);
  });

  test('says the few phrases the browser itself shows', () => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(new URL(`../../public/_locales/${language}/messages.json`, folder), 'utf8'),
    );
    expect(Object.keys(messages)).toEqual(['extensionName', 'extensionDescription', 'togglePanel', 'orphanSentence', 'orphanButton']);
  });
});
