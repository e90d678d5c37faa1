import { Worker } from 'node:worker_threads';

export interface FileSearch {
  readonly files: readonly string[];
  /** The spellings of each, ASCII letters small. */
  readonly needles: readonly (readonly string[])[];
}

export interface FileHit {
  readonly file: string;
  /** Place in the list of needles. */
  readonly needle: number;
}

/**
 * Which of the needles stand in which files, as bytes. In a thread of its own: files of a gigabyte must keep nobody waiting.
 *
 * @throws Error when a file cannot be read, or the signal ends the search
 */
export function searchFiles(search: FileSearch, signal: AbortSignal): Promise<FileHit[]> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-files-thread.ts', import.meta.url), { workerData: search });
    const stop = () => {
      void worker.terminate();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop);
      reject(new Error('the search ended without a result'));
    });
  });
}
