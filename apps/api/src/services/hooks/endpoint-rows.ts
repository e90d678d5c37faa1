import { type HookEndpoint, type HookKind, type HookMapping, type HookSigning, msToInstant } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { SqlRow } from '../../db/sql-connection.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { warningsOf } from './warnings-of.ts';

const columns = `pk, id, kind, name, source, signing, mapping, is_paused, previous_until_ms, refused_count, last_refused_at_ms,
  last_refused_why, last_received_at_ms, created_at_ms, updated_at_ms`;

type Means = Pick<Context, 'origin' | 'clock'>;
type Reader = Pick<WorkspaceContext, 'native'>;

/** Up to so many endpoints after a row number, the oldest first. */
export function readEndpoints(server: Means, { native }: Reader, afterPk: number, limit: number): { pk: number; endpoint: HookEndpoint }[] {
  const rows = native.all(`SELECT ${columns} FROM hook_endpoints WHERE pk > ? ORDER BY pk LIMIT ?`, afterPk, limit);
  return rows.map((row) => ({ pk: Number(row[0]), endpoint: toEndpoint(server, row) }));
}

/** The endpoint of that id, as an admin sees it: of its secret nothing. */
export function readEndpoint(server: Means, { native }: Reader, id: string): HookEndpoint | undefined {
  const row = native.get(`SELECT ${columns} FROM hook_endpoints WHERE id = ?`, id);
  return row && toEndpoint(server, row);
}

function toEndpoint({ origin, clock }: Means, row: SqlRow): HookEndpoint {
  const [, id, kind, name, source, signing, mapping, isPaused, previousUntilMs, refusedCount, lastRefusedAtMs, lastRefusedWhy, ...times] =
    row;
  const [lastReceivedAtMs, createdAtMs, updatedAtMs] = times;
  const facts = {
    kind: kind as HookKind,
    ...(typeof signing === 'string' && { signing: JSON.parse(signing) as HookSigning }),
    ...(typeof mapping === 'string' && { mapping: JSON.parse(mapping) as HookMapping }),
  };
  return {
    id: String(id),
    name: String(name),
    source: String(source),
    ...facts,
    url: `${origin()}/v1/hooks/${String(id)}`,
    isPaused: isPaused === 1,
    ...(typeof previousUntilMs === 'number' && previousUntilMs > clock() && { previousSecretUntil: msToInstant(previousUntilMs) }),
    warnings: warningsOf(facts),
    refusedCount: Number(refusedCount),
    ...(typeof lastRefusedAtMs === 'number' && { lastRefusedAt: msToInstant(lastRefusedAtMs) }),
    ...(typeof lastRefusedWhy === 'string' && { lastRefusedWhy }),
    ...(typeof lastReceivedAtMs === 'number' && { lastReceivedAt: msToInstant(lastReceivedAtMs) }),
    createdAt: msToInstant(Number(createdAtMs)),
    updatedAt: msToInstant(Number(updatedAtMs)),
  };
}
