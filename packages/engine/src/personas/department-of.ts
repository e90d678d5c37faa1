import { wordsOf } from '../text/words-of.ts';
import { departmentWords } from './department-words.ts';

const phrases = departmentWords
  .flatMap(([department, words]) =>
    words.split(', ').map((phrase) => ({ department, pattern: phrasePattern(phrase), length: phrase.length })),
  )
  .sort((a, b) => b.length - a.length);

/**
 * The department a job title, or a department's own name in other words, speaks of: the first named, and of phrases that begin alike the longest.
 *
 * @returns one of the lower-case names of `departmentWords`, or `undefined`
 */
export function departmentOf(title: string): string | undefined {
  const text = ` ${wordsBeforeSuperior(title).join(' ')} `;
  let best: { department: string; at: number } | undefined;
  for (const { department, pattern } of phrases) {
    const at = text.search(pattern);
    if (at >= 0 && (!best || at < best.at)) best = { department, at };
  }
  return best?.department;
}

/** "Assistant to the CFO" works for finance's head, but is not of finance. */
function wordsBeforeSuperior(title: string): string[] {
  const words = wordsOf(title).map((word) => word.folded);
  const at = words.findIndex((word, index) => index > 0 && word === 'to');
  return at < 0 ? words : words.slice(0, at);
}

/** `vertrieb*` stands for each word that begins so. */
function phrasePattern(phrase: string): RegExp {
  return new RegExp(` ${phrase.replace('*', '\\p{L}*')}(?= )`, 'u');
}
