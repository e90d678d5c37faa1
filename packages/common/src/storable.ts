/** Whether databases keep the text whole: SQLite's JSON ends a text at U+0000. */
export function isStorable(text: string): boolean {
  return !text.includes('\0');
}

/** Goes with it as the message of a refinement. */
export const notStorable = 'must not contain the character U+0000';
