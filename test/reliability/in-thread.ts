import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own.
 *
 * @param say told the texts that it posts before
 * @returns the object that it posts
 */
export function inThread<Result extends object>(module: URL, workerData: unknown, say?: (line: string) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(module, { workerData });
    thread.on('message', (said: string | Result) => (typeof said === 'string' ? say?.(said) : resolve(said)));
    thread.once('error', reject).once('exit', () => reject(new Error('the thread ended without a result')));
  });
}
