/** What shows and hides, and where addresses stand. Others change all the time, as with each move of the mouse. */
const telling = ['class', 'hidden', 'href', 'style'];

/** The next change of what the page holds or shows; at once when the signal is aborted. */
export function pageChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(done);
    observer.observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: telling });
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();

    function done(): void {
      observer.disconnect();
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
