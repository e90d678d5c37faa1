import { type Phrase, type WordsOf, wordsOf } from '@alongside/ui';
import type en from '../locales/en.json';

export type WordKey = keyof typeof en;
export type Catalogue = Record<WordKey, Phrase>;
export type Words = WordsOf<WordKey>;

/** The console's words in one language. @param timeZone IANA name; the browser's own when absent */
export const words = (catalogue: Catalogue, locale: string, timeZone?: string): Words => wordsOf(catalogue, locale, timeZone);
