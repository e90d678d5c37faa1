import { AppError, assert, type RowResult } from '@alongside/common';

/**
 * The one row of an upsert.
 *
 * @throws AppError `invalid_request`, with the place in the row, when it was rejected
 */
export function storedRow(results: readonly RowResult[]): { id: string; isNew: boolean } {
  const [row] = results;
  assert(row, 'a stored row has a result');
  if (row.id !== undefined) return { id: row.id, isNew: row.status === 'created' };
  // A row that speaks of something there is not is found wanting itself: 404 would say that the address is wrong.
  const code = row.code === undefined || row.code === 'not_found' ? 'invalid_request' : row.code;
  const message = row.message ?? 'the row was not stored';
  throw new AppError(
    code,
    message,
    row.path === undefined ? {} : { errors: [{ path: row.path, message: message.replace(`${row.path}: `, '') }] },
  );
}
