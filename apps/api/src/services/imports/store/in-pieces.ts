import type { RowResult } from '@alongside/common';

/** One takes the writer about five milliseconds: so long, and not for as long as a whole chunk takes, others' writes wait for an import. A multiple of what one statement inserts. */
const pieceRows = 192;

/**
 * Writes the rows of a chunk in pieces. All are sent at once, so they are written in their order, and before any row of a later chunk:
 * where a file speaks twice of somebody, the last row holds.
 *
 * @param writePiece the indexes of its results count from the piece's first row
 * @returns one result for each row, in their order
 */
export async function inPieces<Row>(
  rows: readonly Row[],
  writePiece: (piece: readonly Row[]) => Promise<readonly RowResult[]>,
): Promise<RowResult[]> {
  const pieces: Promise<readonly RowResult[]>[] = [];
  for (let from = 0; from < rows.length; from += pieceRows) pieces.push(writePiece(rows.slice(from, from + pieceRows)));
  const results = await Promise.all(pieces);
  return results.flatMap((some, at) => some.map((result) => ({ ...result, index: result.index + at * pieceRows })));
}
