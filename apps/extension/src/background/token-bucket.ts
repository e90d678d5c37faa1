/** At once, and how fast it fills again: a rep who clicks through a list stays below, a loop does not. */
const burst = 20;
const perSecond = 2;

/** Limits how often each tab may ask. A page that took over its content script cannot use it to harvest records. */
export function tokenBuckets(now: () => number) {
  const buckets = new Map<number, { tokens: number; atMs: number }>();

  /** When the tab may ask again, or `undefined` when it may now. @unit milliseconds since 1970 UTC */
  function take(tabId: number): number | undefined {
    const atMs = now();
    const before = buckets.get(tabId) ?? { tokens: burst, atMs };
    const tokens = Math.min(burst, before.tokens + ((atMs - before.atMs) / 1_000) * perSecond);
    if (tokens < 1) return atMs + Math.ceil(((1 - tokens) / perSecond) * 1_000);
    buckets.set(tabId, { tokens: tokens - 1, atMs });
    return undefined;
  }

  return { take, forget: (tabId: number) => void buckets.delete(tabId) };
}
