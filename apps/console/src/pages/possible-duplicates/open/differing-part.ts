/** A text in three: what it shares with the other at its beginning, what is its own, and what it shares at its end. */
export type Parts = readonly [before: string, own: string, after: string];

/** Two texts that share less than this are simply two. @unit ratio */
const worthShowing = 0.4;

/** Where two texts differ, so that `anna@acme.de` beside `anna@acme.com` shows its ending and nothing else. Capitals count as the same. */
export function differingPart(one: string, other: string): readonly [Parts, Parts] {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && isSame(a[start], b[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(a[a.length - 1 - end], b[b.length - 1 - end])) end += 1;
  if (/\s/.test(one + other)) [start, end] = [wholeWords(a.slice(0, start)), wholeWords(a.slice(a.length - end).toReversed())];
  if (start + end < worthShowing * Math.max(a.length, b.length)) [start, end] = [0, 0];
  return [cut(a, start, end), cut(b, start, end)];
}

const lettersOf = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

const isSame = (one: string | undefined, other: string | undefined) => one?.toLocaleLowerCase() === other?.toLocaleLowerCase();

/** How much of it ends where a word does: of texts with words, whole words are shown. */
const wholeWords = (shared: readonly string[]) => shared.findLastIndex((letter) => /\s/.test(letter)) + 1;

const cut = (text: readonly string[], start: number, end: number): Parts => [
  text.slice(0, start).join(''),
  text.slice(start, text.length - end).join(''),
  text.slice(text.length - end).join(''),
];
