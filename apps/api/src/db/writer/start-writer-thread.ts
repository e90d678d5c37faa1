import { Worker } from 'node:worker_threads';

/** Starts the thread of a `Writer`, so that its modules load beside those of the server. It opens nothing, and alone it keeps no process alive. */
export function startWriterThread(): Worker {
  const thread = new Worker(new URL('./writer-main.mjs', import.meta.url));
  thread.unref();
  return thread;
}
