import { AppError, type AuditFacts } from '@alongside/common';
import type { Actor } from '../../../auth/actor.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { AuditAction } from './audit-actions.ts';
import { type AuditBody, chainStart } from './audit-body.ts';
import { readAuditHead, storeAuditHead } from './audit-head.ts';
import { installationChain } from './installation-chain.ts';

/** One sensitive act: what was done to what, and what changed, without personal data. */
export interface AuditAct {
  /** What it was done to, and what was done. */
  readonly action: AuditAction;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before?: AuditFacts | undefined;
  readonly after?: AuditFacts | undefined;
}

interface Means {
  readonly nowMs: number;
  readonly actor: Actor;
  readonly newId: (kind: 'auditEntry') => string;
  readonly sign: (purpose: 'audit', text: string) => string;
}

/**
 * Adds an entry to the chain, in the transaction of the act itself: either both are there or neither.
 *
 * @param workspaceId which chain of the control database; absent in a workspace's own database, which has one
 * @throws AppError `not_found` when that workspace was deleted meanwhile, so that nothing that belongs to it is stored any more
 */
export function appendAuditEntry(sql: SqlConnection, workspaceId: string | undefined, act: AuditAct, means: Means): void {
  if (workspaceId !== undefined) refuseGone(sql, workspaceId);
  const head = readAuditHead(sql, workspaceId);
  const { kind, id: actorId, address, requestId } = means.actor;
  const entry: AuditBody = {
    id: means.newId('auditEntry'),
    sequence: (head?.sequence ?? 0) + 1,
    atMs: means.nowMs,
    actor: { kind, id: actorId },
    action: act.action,
    subject: act.subject,
    before: act.before,
    after: act.after,
    origin: { address, requestId },
    previousHash: head?.hash ?? chainStart,
  };
  const body = JSON.stringify(entry);
  const hash = means.sign('audit', body);
  const values = [entry.sequence, entry.id, entry.atMs, body, hash];
  if (workspaceId === undefined) sql.run('INSERT INTO audit_entries (sequence, id, at_ms, body, hash) VALUES (?, ?, ?, ?, ?)', ...values);
  else
    sql.run('INSERT INTO audit_entries (workspace_id, sequence, id, at_ms, body, hash) VALUES (?, ?, ?, ?, ?, ?)', workspaceId, ...values);
  const removedThrough = head?.removedThrough ?? 0;
  storeAuditHead(sql, workspaceId, { sequence: entry.sequence, hash, removedThrough }, means.sign);
}

function refuseGone(sql: SqlConnection, workspaceId: string): void {
  if (workspaceId === installationChain || sql.get('SELECT 1 FROM workspaces WHERE id = ?', workspaceId)) return;
  throw new AppError('not_found', `there is no workspace ${workspaceId}`);
}
