import { type Phrase, type WordsOf, wordsOf } from '@alongside/ui';
import en from '../locales/options/en.json';
import { languageOf, loadCatalogue } from './load-words.ts';
import type { WordKey } from './words.ts';

export type OptionsWordKey = WordKey | keyof typeof en;
export type OptionsWords = WordsOf<OptionsWordKey>;
type OptionsCatalogue = Record<keyof typeof en, Phrase>;

const others: Record<string, () => Promise<{ default: OptionsCatalogue }>> = {
  de: () => import('../locales/options/de.json'),
  es: () => import('../locales/options/es.json'),
  fr: () => import('../locales/options/fr.json'),
  ja: () => import('../locales/options/ja.json'),
};

/** The overlay's words and those that only the settings need, which the overlay does not carry along. */
export async function loadOptionsWords(wanted: readonly string[] = navigator.languages): Promise<OptionsWords> {
  const { locale, catalogue } = await loadCatalogue(wanted);
  const more = (await others[languageOf(locale)]?.())?.default ?? en;
  return wordsOf<OptionsWordKey>({ ...catalogue, ...more }, locale);
}
