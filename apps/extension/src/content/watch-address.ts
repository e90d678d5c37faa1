const pollMs = 1_000;

/**
 * Calls `changed` once for each new address of this document, after it has become the document's address.
 *
 * `currententrychange` comes in the same task as the page's own pushState; where there is no Navigation API (Firefox before
 * 147), `popstate`, `hashchange` and a look each second stand in.
 */
export function watchAddress(changed: (address: string) => void, signal: AbortSignal): void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    changed(last);
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  if (navigation) return;
  const timer = setInterval(look, pollMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
