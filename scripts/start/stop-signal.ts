/** Ctrl-C often arrives twice, from the terminal and from npm; somebody impatient presses it again later. */
const impatientMs = 3_000;

/**
 * A signal that is aborted when this process is asked to stop. Asked again some seconds later, the process ends at once.
 */
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
  return stopping.signal;
}
