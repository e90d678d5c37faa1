import en from '../locales/en.json';
import { type Catalogue, type Words, words } from './words.ts';

/** The languages shipped besides English, each fetched only by those who read it. */
const others: Record<string, () => Promise<{ default: Catalogue }>> = {
  de: () => import('../locales/de.json'),
  es: () => import('../locales/es.json'),
  fr: () => import('../locales/fr.json'),
  ja: () => import('../locales/ja.json'),
};

/** The part of a locale that names its language, such as `de`. */
export const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

/** Words in the first of the wanted languages that there is; dates and numbers always in the first wanted of that language. */
export async function loadWords(wanted: readonly string[] = navigator.languages): Promise<Words> {
  const { locale, catalogue } = await loadCatalogue(wanted);
  return words(catalogue, locale);
}

/** The phrases that `loadWords` takes, and their locale. */
export async function loadCatalogue(wanted: readonly string[]): Promise<{ readonly locale: string; readonly catalogue: Catalogue }> {
  for (const locale of wanted) {
    const language = languageOf(locale);
    if (language === 'en') return { locale, catalogue: en };
    const load = others[language];
    if (load) return { locale, catalogue: (await load()).default };
  }
  return { locale: 'en', catalogue: en };
}
