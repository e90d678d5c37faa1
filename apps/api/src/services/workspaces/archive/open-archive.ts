import { closeSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArchiveProgress, ArchiveStart } from './archive-thread.ts';
import type { ArchiveSources } from './write-archive.ts';

const readBytes = 65_536;
/** However much there is to write: rows come and go, and without a limit what went is kept for a while. */
const memory = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 };

/**
 * The archive as it is written. A thread of its own reads the databases and fills a file without a name, as fast as the disk allows: a slow
 * client holds neither a transaction open nor anything in memory.
 *
 * @param folder where the file lies until it has lost its name
 * @param closing the database's: nothing more of it is handed out then
 * @param onEnd is called once, when nothing is left of it
 */
export async function openArchive(
  sources: ArchiveSources,
  folder: string,
  closing: AbortSignal,
  onEnd: () => void,
): Promise<ReadableStream<Uint8Array>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${sources.workspaceId}.zip`);
  const file = openSync(path, 'w+', 0o600);
  rmSync(path);
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./archive-thread.ts', import.meta.url), {
    workerData: { ...sources, file, stop: stopped.buffer } satisfies ArchiveStart,
    resourceLimits: memory,
  });
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  const progress = new Progress(worker, closing);
  let isOver = false;
  const finish = async () => {
    if (isOver) return;
    isOver = true;
    closing.removeEventListener('abort', stop);
    // Asked, not terminated: a thread that is terminated within a call of libsql ends the whole process.
    Atomics.store(stopped, 0, 1);
    await ended;
    closeSync(file);
    onEnd();
  };
  const stop = () => void finish();
  // At once, whether or not anybody reads it: what the thread reads cannot be tidied away meanwhile.
  closing.addEventListener('abort', stop);
  try {
    // What cannot be read at all is a refusal, not a download that breaks off.
    await progress.beyond(0);
  } catch (error) {
    await finish();
    throw error;
  }
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { bytes, isWhole } = await progress.beyond(position);
        const part = Buffer.alloc(Math.min(readBytes, bytes - position));
        position += readSync(file, part, 0, part.length, position);
        if (part.length > 0) controller.enqueue(part);
        if (position < bytes || !isWhole) return;
        await finish();
        controller.close();
      } catch (error) {
        await finish();
        controller.error(error);
      }
    },
    cancel: finish,
  });
}

/** How far the thread is, or what ended it. */
class Progress {
  #now: ArchiveProgress = { bytes: 0, isWhole: false };
  #failure: Error | undefined;
  #wake: (() => void) | undefined;
  readonly #closing: AbortSignal;

  constructor(worker: Worker, closing: AbortSignal) {
    this.#closing = closing;
    worker.on('message', (progress: ArchiveProgress) => {
      this.#now = progress;
      this.#wake?.();
    });
    const fail = (failure: Error) => {
      this.#failure ??= failure;
      this.#wake?.();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the thread that wrote the archive ended')));
  }

  /** Resolves when there is more than so much, or all there is. */
  async beyond(bytes: number): Promise<ArchiveProgress> {
    for (;;) {
      this.#closing.throwIfAborted();
      if (this.#now.isWhole || this.#now.bytes > bytes) return this.#now;
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
