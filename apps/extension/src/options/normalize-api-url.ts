/** The address as requests are built on it: http or https, no trailing slash, nothing after the path. */
export function normalizeApiUrl(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
