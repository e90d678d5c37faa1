/** The edition of the composer: raise it when the same data gives another answer than before. */
export const composerEdition = 6;

/** The entity tag of a context: equal tags, equal answers. */
export function etagOf(entityVersion: number, sharedVersion: number, validUntilMs: number): string {
  return `"${entityVersion.toString(36)}-${sharedVersion.toString(36)}-${validUntilMs.toString(36)}-${composerEdition}"`;
}
