/**
 * Whether databases keep the text whole: SQLite's JSON ends a text at U+0000, and turns half a surrogate pair into bytes that are no
 * UTF-8, on which `libsql` ends the whole process when it reads them.
 */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Goes with it as the message of a refinement. */
export const notStorable = 'must not contain the character U+0000 or half a surrogate pair';
