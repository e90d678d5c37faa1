/** Ctrl-C often arrives twice, from the terminal and from npm; somebody impatient presses it again later. */
const impatientMs = 3_000;
const parentCheckMs = 500;

/** A signal that is aborted when this process is asked to stop. Asked again some seconds later, the process ends at once. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let firstAtMs: number | undefined;
  const stop = () => {
    firstAtMs ??= performance.now();
    if (performance.now() - firstAtMs > impatientMs) process.exit(130);
    stopping.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // npm passes SIGTERM to the shell between it and us, and that shell ends without a word to us.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stopping.abort();
  }, parentCheckMs);
  watch.unref();
  return stopping.signal;
}
