/** A word of a text: folded for comparing, with its place in the original. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the text in order, folded to lower case without accents, so that `Geschäftsführer` equals `geschaftsfuhrer`. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  })).filter((word) => word.folded !== '');
}

// These letters are their own, not a base with an accent, so decomposition leaves them alone.
const singleLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/gu, (letter) => singleLetters[letter] ?? letter);
}
