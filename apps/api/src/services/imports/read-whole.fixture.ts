import type { ImportOptions } from './import-options.ts';
import type { ImportKindDefinition } from './kinds/define-import-kind.ts';
import { readImport } from './read-import.ts';

/** Reads a whole file in pieces of the given size, for tests. */
export function readWhole<Row>(
  definition: ImportKindDefinition<ImportKindDefinition['kind'], Row>,
  file: string | Uint8Array,
  options: ImportOptions = {},
  pieceBytes = 65_536,
) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const reading = readImport(definition, options);
  const batches = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) batches.push(reading.push(bytes.subarray(at, at + pieceBytes)));
  batches.push(reading.end());
  return {
    rows: batches.flatMap((batch) => batch.rows),
    rejected: batches.flatMap((batch) => batch.rejected),
    skipped: batches.flatMap((batch) => [...batch.skipped]),
    facts: reading.facts(),
  };
}
