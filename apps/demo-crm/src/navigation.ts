/**
 * In-app navigation: links of this app change the address and the page without a load, as do back and forward.
 *
 * @returns goes to an address
 */
export function startNavigation(show: (url: URL) => void): (address: string) => void {
  const go = (address: string) => {
    if (address !== location.pathname + location.search) history.pushState({}, '', address);
    show(new URL(location.href));
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.target || link.origin !== location.origin || !link.pathname.startsWith('/lightning/')) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
  window.addEventListener('popstate', () => show(new URL(location.href)));
  return go;
}
