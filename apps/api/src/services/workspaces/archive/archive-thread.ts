import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@alongside/common';
import { type ArchiveSources, writeArchive } from './write-archive.ts';

/** What the thread that writes an archive is started with. */
export interface ArchiveStart extends ArchiveSources {
  /** An open file; threads share them. */
  readonly file: number;
  /** One number, not 0 once nobody wants the archive any more. */
  readonly stop: SharedArrayBuffer;
}

/** How much of the archive is in the file. */
export interface ArchiveProgress {
  readonly bytes: number;
  readonly isWhole: boolean;
}

/** Told so often: whoever reads the file waits for it. */
const tellEveryBytes = 262_144;

assert(parentPort, 'an archive is written in a worker thread');
const port = parentPort;
const { file, stop, ...sources } = workerData as ArchiveStart;
const wanted = new Int32Array(stop);
const isUnwanted = () => Atomics.load(wanted, 0) !== 0;
let bytes = 0;
let toldBytes = 0;

function take(part: Uint8Array): void {
  if (isUnwanted()) throw new Error('nobody wants the archive any more');
  for (let written = 0; written < part.length; ) written += writeSync(file, part, written, part.length - written, bytes + written);
  bytes += part.length;
  if (bytes - toldBytes < tellEveryBytes) return;
  toldBytes = bytes;
  port.postMessage({ bytes, isWhole: false } satisfies ArchiveProgress);
}

try {
  writeArchive(sources, take);
  port.postMessage({ bytes, isWhole: true } satisfies ArchiveProgress);
} catch (error) {
  if (!isUnwanted()) throw error;
}
