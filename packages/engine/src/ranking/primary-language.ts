/** The language of a BCP 47 tag without region and script: `de` for `de-AT`. */
export function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}
