import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@alongside/common';
import type { FileHit, FileSearch } from './search-files.ts';

assert(parentPort, 'the search runs in a worker thread');
const { files, needles } = workerData as FileSearch;
const chunkBytes = 4_194_304;
const forms = needles.map((spellings) => spellings.map((spelling) => Buffer.from(spelling)));
/** A needle may lie across two chunks. */
const overlap = Math.max(0, ...forms.flat().map((form) => form.length - 1));
const bytes = Buffer.alloc(chunkBytes + overlap);

parentPort.postMessage(files.flatMap(search));

function search(file: string): FileHit[] {
  const handle = open(file);
  if (handle === undefined) return [];
  const found = new Set<number>();
  let kept = 0;
  try {
    for (;;) {
      const length = readSync(handle, bytes, kept, chunkBytes, null);
      if (length === 0) break;
      const end = kept + length;
      makeSmall(kept, end);
      const part = bytes.subarray(0, end);
      for (const [at, spellings] of forms.entries()) {
        if (!found.has(at) && spellings.some((spelling) => part.includes(spelling))) found.add(at);
      }
      kept = Math.min(overlap, end);
      bytes.copyWithin(0, end - kept, end);
    }
  } finally {
    closeSync(handle);
  }
  return [...found].map((needle) => ({ file, needle }));
}

/** Gone since it was listed: then nothing stands in it. */
function open(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function makeSmall(from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 65 && byte <= 90) bytes[at] = byte + 32;
  }
}
