import { AppError, dayMs, type TouchAnalytics, type TouchCount, type TouchDimension } from '@alongside/common';
import { readTouchCounts, readTouchTotals } from '../../db/reads/read-touch-counts.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

export interface TouchQuestion {
  /** Both days count. */
  readonly from: string;
  readonly to: string;
  readonly groupBy: readonly TouchDimension[];
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * Touches counted between two days in UTC.
 *
 * @throws AppError `invalid_request` where the days are in the wrong order, or the cursor is none of ours
 */
export function countTouches({ native }: WorkspaceContext, { from, to, groupBy, limit, cursor }: TouchQuestion): TouchAnalytics {
  if (from > to) throw new AppError('invalid_request', 'from lies after to', { errors: [{ path: 'from', message: 'lies after to' }] });
  const range = { fromMs: Date.parse(from), beforeMs: Date.parse(to) + dayMs };
  const offset = readOffset(cursor);
  const found = readTouchCounts(native, { ...range, groupBy, limit: limit + 1, offset });
  return {
    from,
    to,
    totals: offset === 0 && found.length <= limit ? sumOf(found) : readTouchTotals(native, range),
    items: found.slice(0, limit),
    ...(found.length > limit && { nextCursor: `o${(offset + limit).toString(36)}` }),
  };
}

/** Where all groups are at hand, nothing has to be counted again. */
function sumOf(found: readonly TouchCount[]): TouchAnalytics['totals'] {
  const totals = { person: 0, unknown: 0, machine: 0 };
  for (const { person, unknown, machine } of found) {
    totals.person += person;
    totals.unknown += unknown;
    totals.machine += machine;
  }
  return totals;
}

function readOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = /^o[0-9a-z]{1,9}$/.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : Number.NaN;
  if (!Number.isSafeInteger(offset))
    throw new AppError('invalid_request', 'this cursor is none of ours', { errors: [{ path: 'cursor', message: 'is not valid' }] });
  return offset;
}
