import { AppError } from '@alongside/common';

/** The row number after which a page begins; 0 for the first page. */
export function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const pk = /^c[0-9a-z]{1,11}$/.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : Number.NaN;
  if (!Number.isSafeInteger(pk))
    throw new AppError('invalid_request', 'this cursor is none of ours', { errors: [{ path: 'cursor', message: 'is not valid' }] });
  return pk;
}

/** One page out of up to `limit + 1` rows in order of their numbers. */
export function toPage<Row extends { readonly pk: number }>(
  rows: readonly Row[],
  limit: number,
): { rows: readonly Row[]; nextCursor?: string } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return rows.length > limit && last ? { rows: page, nextCursor: `c${last.pk.toString(36)}` } : { rows: page };
}
