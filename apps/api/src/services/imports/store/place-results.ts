import type { RowResult } from '@alongside/common';

/** Stores the rows that passed a check of ours, and puts the results in place among those that did not. */
export async function placeResults<Row>(
  rows: readonly Row[],
  refuse: (row: Row) => string | undefined,
  store: (rows: readonly Row[]) => Promise<readonly RowResult[]>,
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  const passed: { readonly index: number; readonly row: Row }[] = [];
  for (const [index, row] of rows.entries()) {
    const message = refuse(row);
    if (message === undefined) passed.push({ index, row });
    else results[index] = { index, status: 'rejected', code: 'invalid_request', message };
  }
  if (passed.length > 0) {
    for (const result of await store(passed.map(({ row }) => row))) {
      const index = passed[result.index]?.index ?? result.index;
      results[index] = { ...result, index };
    }
  }
  return results;
}
