import { AppError, type AuditEntry } from '@alongside/common';
import type { AuditPlace } from '../../db/reads/find-audit-rows.ts';

/** A place among the entries of both chains: by time, then by chain, then by sequence; all from the last to the first. */
export interface AuditCursor extends AuditPlace {
  readonly chain: AuditEntry['chain'];
}

/** Before everything. */
export const newest: AuditCursor = { atMs: Number.MAX_SAFE_INTEGER, chain: 'data', sequence: Number.MAX_SAFE_INTEGER };

export function writeAuditCursor({ atMs, chain, sequence }: AuditCursor): string {
  return `${chain === 'data' ? 'd' : 'a'}${atMs.toString(36)}.${sequence.toString(36)}`;
}

/** @throws AppError `invalid_request` for a cursor of another list */
export function readAuditCursor(cursor: string | undefined): AuditCursor {
  if (cursor === undefined) return newest;
  const [, letter, at = '', sequence = ''] = /^([ad])([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(cursor) ?? [];
  const place = { atMs: Number.parseInt(at, 36), sequence: Number.parseInt(sequence, 36) };
  if (!letter || !Number.isSafeInteger(place.atMs) || !Number.isSafeInteger(place.sequence))
    throw new AppError('invalid_request', 'this cursor is none of ours', { errors: [{ path: 'cursor', message: 'is not valid' }] });
  return { ...place, chain: letter === 'd' ? 'data' : 'access' };
}

/** Where a chain goes on after the cursor: at the same moment the data chain comes before the access chain. */
export function placeIn(chain: AuditEntry['chain'], cursor: AuditCursor): AuditPlace {
  if (chain === cursor.chain) return cursor;
  return { atMs: cursor.atMs, sequence: cursor.chain === 'data' ? Number.MAX_SAFE_INTEGER : 0 };
}

/** Sorts entries of both chains as the list shows them. */
export function compareAuditPlaces(a: AuditCursor, b: AuditCursor): number {
  if (a.atMs !== b.atMs) return b.atMs - a.atMs;
  if (a.chain !== b.chain) return a.chain === 'data' ? -1 : 1;
  return b.sequence - a.sequence;
}
