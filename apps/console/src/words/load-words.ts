import en from '../locales/en.json';
import { type Catalogue, type Words, words } from './words.ts';

/** The languages shipped besides English, each fetched only by those who read it. */
const others: Record<string, () => Promise<{ default: Catalogue }>> = {
  de: () => import('../locales/de.json'),
  es: () => import('../locales/es.json'),
  fr: () => import('../locales/fr.json'),
  ja: () => import('../locales/ja.json'),
};

/** Words in the first of the wanted languages that there is; dates and numbers always in the first wanted of that language. */
export async function loadWords(wanted: readonly string[] = navigator.languages): Promise<Words> {
  for (const locale of wanted) {
    const language = locale.split('-')[0] ?? '';
    if (language === 'en') return words(en, locale);
    const load = others[language];
    if (load) return words((await load()).default, locale);
  }
  return words(en, 'en');
}
