import { type IdentityCase, type IdentityCaseQuery, msToInstant, type Page } from '@alongside/common';
import { type CaseRow, readOpenCases, type SideRow } from '../../db/reads/read-cases.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { withoutNull } from '../without-null.ts';
import { signsOf } from './signs-of.ts';

/** One page of the cases that wait for somebody, the oldest first. A page may be short: those that became one meanwhile are left out. */
export function listCases({ native }: WorkspaceContext, { limit, cursor, noun }: IdentityCaseQuery): Page<IdentityCase> {
  const { rows, ...page } = toPage(readOpenCases(native, { after: readCursor(cursor), limit: limit + 1, noun }), limit);
  return { items: rows.flatMap(toCase), ...page };
}

function toCase({ id, noun, reason, createdAtMs, sides }: CaseRow): IdentityCase[] {
  const [one, other] = sides ?? [];
  if (!one || !other) return [];
  return [
    {
      id,
      noun,
      reason,
      status: 'open',
      sides: [toSide(one), toSide(other)],
      ...signsOf(noun, one, other),
      createdAt: msToInstant(createdAtMs),
    },
  ];
}

function toSide({ pk: _, accountPk: __, createdAtMs, ...side }: SideRow): IdentityCase['sides'][number] {
  return { ...withoutNull(side), names: [...side.names], createdAt: msToInstant(createdAtMs) };
}
