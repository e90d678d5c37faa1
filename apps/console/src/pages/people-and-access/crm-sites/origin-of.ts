/** Scheme, host and port of what somebody typed or pasted; `undefined` where it is no website. */
export function originOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' && !url.hostname.includes('*') ? url.origin : undefined;
}
