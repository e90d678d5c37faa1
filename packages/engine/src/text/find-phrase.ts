import { type Word, wordsOf } from './words-of.ts';

/**
 * Where the phrase stands in the text as whole words, whatever the case, accents and punctuation.
 *
 * @returns the text's own words, or `undefined` where the phrase does not stand in it
 */
export function findPhrase(text: string, phrase: string): string | undefined {
  const words = wordsOf(text);
  const wanted = wordsOf(phrase);
  const last = wanted.length - 1;
  if (last < 0) return undefined;
  for (let at = 0; at + last < words.length; at += 1) {
    if (wanted.every((word, offset) => fits(words[at + offset], word))) return text.slice(words[at]?.start, words[at + last]?.end);
  }
  return undefined;
}

// Chinese, Japanese, Thai and the like put no blanks between words: there a word may stand inside a run of letters.
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

function fits(word: Word | undefined, wanted: Word): boolean {
  if (!word) return false;
  return word.folded === wanted.folded || (unspaced.test(wanted.folded) && word.folded.includes(wanted.folded));
}
