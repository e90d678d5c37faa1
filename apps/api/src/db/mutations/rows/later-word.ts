/** A moment before everything that a source can stamp: the time of what was never said, such as a default. */
export const neverSaidMs = -1e15;

/** What somebody said of one thing, and when it became so. */
export interface Word {
  readonly value: string | number | null;
  /** As the source stamps it. */
  readonly atMs: number;
}

/**
 * Whether the word holds against the one before: it does when it is the later one. Of two words of one moment the greater JSON text
 * holds, so that what comes of many does not depend on their order.
 */
export function holdsAgainst(word: Word, before: Word | undefined): boolean {
  if (before === undefined) return true;
  if (word.atMs !== before.atMs) return word.atMs > before.atMs;
  return word.value !== before.value && JSON.stringify(word.value) > JSON.stringify(before.value);
}
