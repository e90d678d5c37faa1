import { AppError, type RowResult } from '@alongside/common';

/**
 * The one row of an upsert.
 *
 * @throws AppError with the row's own code when it was rejected
 */
export function storedRow(results: readonly RowResult[]): { id: string; isNew: boolean } {
  const [row] = results;
  if (!row?.id)
    throw new AppError(row?.code === 'not_found' ? 'invalid_request' : (row?.code ?? 'internal'), row?.message ?? 'nothing was stored');
  return { id: row.id, isNew: row.status === 'created' };
}
