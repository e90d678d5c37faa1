import { type IdentityCase, type IdentityCasePage, type IdentityCaseQuery, msToInstant } from '@alongside/common';
import { countCases } from '../../db/reads/count-cases.ts';
import { type CaseRow, readCases, type SideRow } from '../../db/reads/read-cases.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { withoutNull } from '../without-null.ts';
import { signsOf } from './signs-of.ts';

/** One page of the cases that wait for somebody, or that somebody keeps apart. A page may be short: those that became one meanwhile are left out. */
export function listCases({ native }: WorkspaceContext, { limit, cursor, noun, status }: IdentityCaseQuery): IdentityCasePage {
  const { rows, ...page } = toPage(readCases(native, { status, after: readCursor(cursor), limit: limit + 1, noun }), limit);
  return { items: rows.flatMap(toCase), ...page, total: countCases(native, { status, noun }) };
}

function toCase({ id, noun, reason, status, createdAtMs, decidedBy, decidedAtMs, sides }: CaseRow): IdentityCase[] {
  const [one, other] = sides ?? [];
  if (!one || !other) return [];
  return [
    {
      id,
      noun,
      reason,
      status,
      sides: [toSide(one), toSide(other)],
      ...signsOf(noun, one, other),
      createdAt: msToInstant(createdAtMs),
      ...(decidedBy !== undefined && { decidedBy }),
      ...(decidedAtMs !== undefined && { decidedAt: msToInstant(decidedAtMs) }),
    },
  ];
}

function toSide({ pk: _, accountPk: __, createdAtMs, ...side }: SideRow): IdentityCase['sides'][number] {
  return { ...withoutNull(side), names: [...side.names], createdAt: msToInstant(createdAtMs) };
}
