import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@alongside/common';
import { ByteFinder } from './byte-finder.ts';
import type { FileHit, FileSearch } from './search-files.ts';

assert(parentPort, 'the search runs in a worker thread');
const { files, needles } = workerData as FileSearch;
const chunkBytes = 4_194_304;
const finder = new ByteFinder(needles);
const { overlap } = finder;
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
      finder.find(bytes.subarray(0, end), found);
      // A needle may lie across two pieces.
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
