/** The text with its percent-encoding undone, or as it was where that is broken. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % in an address is the page's business: the text is then compared as it stands.
    return text;
  }
}
