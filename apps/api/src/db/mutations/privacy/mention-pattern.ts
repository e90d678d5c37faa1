/**
 * Finds the texts in whatever letter case.
 *
 * @param isWhole not within a longer address: `lee@acme.test` is no mention in `ann.lee@acme.test`
 */
export function mentionPattern(texts: readonly string[], isWhole: boolean): RegExp {
  const some = [...new Set(texts)].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(isWhole ? `(?<![\\p{L}\\p{N}._%+-])(?:${some})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])` : some, 'giu');
}
