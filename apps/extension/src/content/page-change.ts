/** The next change of what the page holds; at once when the signal is aborted. */
export function pageChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(done);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();

    function done(): void {
      observer.disconnect();
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
