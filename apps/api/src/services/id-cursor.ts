import { AppError } from '@alongside/common';

/** The id after which a page begins; the empty text for the first page. Ids grow with time, so in their order the oldest come first. */
export function readIdCursor(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  const id = /^i([a-z]{3}_[0-9a-z]{1,32})$/.exec(cursor)?.[1];
  if (id === undefined)
    throw new AppError('invalid_request', 'this cursor is none of ours', { errors: [{ path: 'cursor', message: 'is not valid' }] });
  return id;
}

/** One page out of up to `limit + 1` things in order of their ids. */
export function toIdPage<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  limit: number,
): { items: Thing[]; nextCursor?: string } {
  const items = things.slice(0, limit);
  const last = items.at(-1);
  return things.length > limit && last ? { items, nextCursor: `i${last.id}` } : { items };
}
