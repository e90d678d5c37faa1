import type { RowResult } from '@alongside/common';
import type { WorkspaceContext } from '../workspace-context.ts';

/**
 * One takes the writer a millisecond and a half, so that is how long another workspace's write waits for a batch, however large. Fewer rows
 * cost the batch more than they give its neighbours: ten take half as long again for each row.
 */
const partRows = 25;
/** So many are on their way at once: they share transactions where nobody else waits. */
const partsUnderway = 16;

/**
 * Writes the rows of a batch in parts, between which writes of other workspaces have their turn: for every operation that takes many
 * rows. Parts are written in their order. In a request with an `Idempotency-Key` each part happens once under a name of its own
 * (`WorkspaceContext.once`), so a batch that a crash cut in two is completed by its repetition, and answered as if nothing had been.
 * For that the parts must be the same each time: made of the request alone, not of what is stored.
 *
 * @param writePart one mutation over some of the rows; the indexes of its results count from the part's first row
 * @returns one result for each row, in their order
 * @throws what the first part that failed threw, when none is underway any more; those before it are stored
 */
export async function inParts<Row>(
  rows: readonly Row[],
  writePart: (part: readonly Row[]) => Promise<readonly RowResult[]>,
  giveWay: WorkspaceContext['giveWay'],
): Promise<RowResult[]> {
  const parts: Promise<RowResult[]>[] = [];
  try {
    for (let from = 0; from < rows.length; from += partRows) {
      // Handing rows to another thread takes its time too.
      await parts[parts.length - partsUnderway];
      if (from > 0) await giveWay();
      const part = writePart(rows.slice(from, from + partRows)).then((results) => inPlaceFrom(from, results));
      // Noticed when its turn comes; until then it must not count as unhandled.
      part.catch(() => undefined);
      parts.push(part);
    }
  } finally {
    await Promise.allSettled(parts);
  }
  return (await Promise.all(parts)).flat();
}

function inPlaceFrom(from: number, results: readonly RowResult[]): RowResult[] {
  return results.map((result) => ({ ...result, index: result.index + from }));
}
