import { EmailAddress } from '@alongside/common';
import type { RowReader } from '../row-reader.ts';

/** Headers that say whose a record is, in files of no vendor. */
export const ownerEmailHeaders = ['owner mail', 'contact owner email', 'account owner email', 'company owner email', 'deal owner email'];

/**
 * Whose record the row is. Some systems write the owner's address where others write the name, so an address there counts as one. What is
 * no address is left out and reported: a record is not refused for its owner.
 */
export function ownerOf(row: RowReader): { readonly ownerName: string | undefined; readonly ownerEmail: string | undefined } {
  const ownerName = row.clearable('ownerName');
  const text = row.clearable('ownerEmail') ?? (ownerName?.includes('@') ? ownerName : undefined);
  const ownerEmail = text === undefined ? undefined : EmailAddress.safeParse(text).data;
  if (text !== undefined && ownerEmail === undefined) row.leaveOut('ownerEmail', text);
  return { ownerName, ownerEmail };
}
