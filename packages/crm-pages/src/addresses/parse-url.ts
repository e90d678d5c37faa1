/** The address taken apart, or `undefined` for text that is none. Not `URL.parse`, which browsers we still support lack. */
export const parseUrl = (text: string, base?: string): URL | undefined => (URL.canParse(text, base) ? new URL(text, base) : undefined);
