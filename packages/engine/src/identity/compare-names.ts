import { nameWords, splitSuffix } from './name-words.ts';

/**
 * What two names say about their bearers: `same` name; `vague`: one says too little, such as a first name alone, an initial or an address;
 * `close`: one first name with different last names, or the other way about an initial; `clash`: two people.
 */
export type NameLikeness = 'same' | 'vague' | 'close' | 'clash';

/** Words before a name that are no part of it. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'herr', 'frau', 'mme', 'mlle', 'sig', 'dipl', 'ing', 'mag']);

/** Compares the names of two people who share an address or a record. Says nothing of people who share only a name. */
export function compareNames(one: string | undefined, other: string | undefined): NameLikeness {
  const [a, b] = [readName(one), readName(other)];
  if (a.words.length === 0 || b.words.length === 0) return 'vague';
  const isOneBearer = a.suffix === b.suffix;
  if (a.sorted === b.sorted) return isOneBearer ? 'same' : 'clash';
  if (!isOneBearer && a.suffix !== '' && b.suffix !== '') return 'clash';
  const [few, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (few.length === 1) return more.some((word) => fits(few[0] as string, word)) ? 'vague' : 'clash';
  const [first, last] = [fits(a.words[0] as string, b.words[0] as string), fits(a.words.at(-1) as string, b.words.at(-1) as string)];
  if (first && last) return few.every((word) => more.some((theirs) => fits(word, theirs))) && isOneBearer ? 'vague' : 'close';
  return a.words[0] === b.words[0] ? 'close' : 'clash';
}

function readName(name: string | undefined): { words: readonly string[]; sorted: string; suffix: string } {
  // What stands for a name that nobody said.
  if (name === undefined || name.includes('@')) return { words: [], sorted: '', suffix: '' };
  const { words, suffix } = splitSuffix(nameWords(name));
  const kept = words.filter((word, at) => !(titles.has(word) && at < words.length - 1));
  return { words: kept, sorted: kept.toSorted().join(' '), suffix };
}

/** The same word, or its initial. */
function fits(one: string, other: string): boolean {
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}
