import { type ManagedCrmSite, msToInstant } from '@alongside/common';
import type { SqlRow } from '../../db/sql-connection.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

const columns = 'id, origin, crm, hints, cards_off, status, requested_by, reason, created_at_ms, decided_at_ms';

/** All CRM sites that the principal may know of, in order of their ids: an admin all, everybody else what is approved and what they asked for themselves. */
export function readCrmSites({ native, principal }: WorkspaceContext): ManagedCrmSite[] {
  const rows = principal.roles.includes('admin')
    ? native.all(`SELECT ${columns} FROM crm_sites ORDER BY id`)
    : native.all(`SELECT ${columns} FROM crm_sites WHERE status = 'approved' OR requested_by = ? ORDER BY id`, principal.actorId);
  return rows.map((row) => toSite(row, principal));
}

/** One of them by its id, whoever asked for it; `undefined` when there is none. */
export function readCrmSite({ native, principal }: WorkspaceContext, id: string): ManagedCrmSite | undefined {
  const row = native.get(`SELECT ${columns} FROM crm_sites WHERE id = ?`, id);
  return row && toSite(row, principal);
}

function toSite(row: SqlRow, { roles, actorId }: WorkspaceContext['principal']): ManagedCrmSite {
  const [id, origin, crm, hints, cardsOff, status, requestedBy, reason, createdAtMs, decidedAtMs] = row;
  // What somebody wrote to the admins is between them.
  const mayKnowWhy = roles.includes('admin') || requestedBy === actorId;
  return {
    id: String(id),
    origin: String(origin),
    crm: String(crm),
    hints: hints === 1,
    cardsOff: JSON.parse(String(cardsOff)) as string[],
    status: status as ManagedCrmSite['status'],
    ...(mayKnowWhy && typeof requestedBy === 'string' && { requestedBy }),
    ...(mayKnowWhy && typeof reason === 'string' && { reason }),
    createdAt: msToInstant(Number(createdAtMs)),
    ...(typeof decidedAtMs === 'number' && { decidedAt: msToInstant(decidedAtMs) }),
  };
}
