/** The edition of the composer: raise it when the same data gives another answer than before. */
export const composerEdition = 6;

/** The entity tag of a context: equal tags, equal answers. */
export function etagOf(entityVersion: number, sharedVersion: number, validUntilMs: number): string {
  return `"${entityVersion.toString(36)}-${sharedVersion.toString(36)}-${validUntilMs.toString(36)}-${composerEdition}"`;
}

/** The one of these tags that is of an answer made of exactly these versions whose time has not come. */
export function heldTag(
  tags: string,
  now: { readonly entityVersion: number; readonly sharedVersion: number } | undefined,
  nowMs: number,
): string | undefined {
  if (!now) return undefined;
  const { entityVersion, sharedVersion } = now;
  const start = etagOf(entityVersion, sharedVersion, 0).slice(0, -`0-${composerEdition}"`.length);
  const at = tags.indexOf(start);
  if (at < 0) return undefined;
  // Reads up to the next dash.
  const validUntilMs = Number.parseInt(tags.slice(at + start.length), 36);
  if (!(nowMs < validUntilMs)) return undefined;
  const etag = etagOf(entityVersion, sharedVersion, validUntilMs);
  return tags.startsWith(etag, at) ? etag : undefined;
}
