import type { BatchResult, RowResult } from '@alongside/common';

/** The rows' results with their counts. */
export function batchResult(results: readonly RowResult[]): BatchResult {
  const count = (status: RowResult['status']) => results.filter((row) => row.status === status).length;
  return {
    created: count('created'),
    updated: count('updated'),
    duplicate: count('duplicate'),
    rejected: count('rejected'),
    ...(results.some(({ status }) => status === 'held') && { held: count('held') }),
    results: [...results],
  };
}
