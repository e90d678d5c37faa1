import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DistantError, type LoggedError } from '../../logged-error.ts';

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

/** What the process answers that searches. */
export type SearchOutcome = { readonly hits: readonly FileHit[] } | { readonly failure: LoggedError };

/**
 * Which of the needles stand in which files, as bytes. In a process of its own, not a thread: whoever closes a file ends every lock that
 * its process holds on it. Without those of SQLite, the next process that opens the database takes itself for the first, and clears the
 * index of the log under those who use it: they end with a bus error, or write to the wrong place.
 *
 * @throws Error when a file cannot be read, or the signal ends the search
 */
export function searchFiles(search: FileSearch, signal: AbortSignal): Promise<readonly FileHit[]> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./search-files-process.ts', import.meta.url)), { execArgv: [] });
    const stop = () => {
      child.kill('SIGKILL');
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    child.once('message', (outcome: SearchOutcome) => {
      if ('hits' in outcome) resolve(outcome.hits);
      else reject(new DistantError(outcome.failure));
    });
    child.once('error', reject);
    child.once('close', () => {
      signal.removeEventListener('abort', stop);
      reject(new Error('the search ended without a result'));
    });
    child.send(search, (error) => error && reject(error));
  });
}
