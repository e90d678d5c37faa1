import { closeSync, openSync, readSync } from 'node:fs';
import { loggedError } from '../../logged-error.ts';
import { ByteFinder } from './byte-finder.ts';
import type { FileHit, FileSearch, SearchOutcome } from './search-files.ts';

const chunkBytes = 4_194_304;

process.once('message', (wanted: FileSearch) => {
  process.send?.(outcomeOf(wanted), undefined, {}, () => process.disconnect());
});

function outcomeOf({ files, needles }: FileSearch): SearchOutcome {
  const finder = new ByteFinder(needles);
  const bytes = Buffer.alloc(chunkBytes + finder.overlap);
  try {
    return { hits: files.flatMap((file) => search(file, finder, bytes)) };
  } catch (error) {
    return { failure: loggedError(error) };
  }
}

function search(file: string, finder: ByteFinder, bytes: Buffer): FileHit[] {
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
      kept = Math.min(finder.overlap, end);
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
