/** The text in the form in which tags, industries and stage names are compared: NFKC, lower case, single spaces for runs of blanks, `-`, `_` and `/`. */
export function normaliseTag(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_/]+/gu, ' ')
    .trim();
}
