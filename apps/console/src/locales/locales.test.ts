import type { Phrase } from '@alongside/ui';
import { describe, expect, test } from 'vitest';

const catalogues = import.meta.glob<Record<string, Phrase>>('./*.json', { import: 'default', eager: true });
const languages = Object.keys(catalogues).map((path) => path.replace(/^\.\/|\.json$/g, ''));
const read = (language: string) => catalogues[`./${language}.json`] ?? {};
const english = read('en');

const blanks = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => a.localeCompare(b));
const forms = (phrase: Phrase): Partial<Record<string, string>> => (typeof phrase === 'string' ? { other: phrase } : phrase);

test('five languages are shipped', () => {
  expect(languages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'ja']);
});

describe.each(languages)('%s', (language) => {
  const catalogue = read(language);

  test('has every phrase and no other', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(english).toSorted());
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
      return !isComplete || Object.values(own).some((text) => text?.trim() === '');
    });
    expect(wrong).toEqual([]);
  });
});

test.each(languages.filter((language) => language !== 'en'))('%s is translated', (language) => {
  const same = Object.keys(english).filter((key) => JSON.stringify(read(language)[key]) === JSON.stringify(english[key]));
  expect(same.length).toBeLessThan(Object.keys(english).length / 20);
});
