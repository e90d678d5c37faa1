import type { HookKind, HookSigning } from '@alongside/common';
import type { Context } from '../../context.ts';
import { endpointSecret } from './endpoint-secret.ts';

/** An endpoint that a stranger's request found, with what its deliveries are checked against. */
export interface OpenEndpoint {
  readonly id: string;
  readonly workspaceId: string;
  readonly kind: HookKind;
  readonly signing: HookSigning | undefined;
  readonly secrets: readonly string[];
}

/**
 * The endpoint behind a public address; `undefined` for one that there never was, that was removed or is paused: nobody outside can tell
 * these apart. Looked up each time by two prepared statements, so that what is withdrawn is withdrawn at once, in every process.
 */
export async function findEndpoint(server: Context, id: string): Promise<OpenEndpoint | undefined> {
  const { control, stores, clock } = server;
  const listed = control.native.get("SELECT workspace_id FROM public_addresses WHERE name = ? AND kind = 'hook'", id)?.[0];
  const workspace = typeof listed === 'string' ? control.findWorkspace(listed) : undefined;
  if (!workspace) return undefined;
  const { native } = await stores.get(workspace.id);
  const row = native.get(
    'SELECT kind, signing, is_paused, secret, previous_secret, previous_until_ms FROM hook_endpoints WHERE id = ?',
    id,
  );
  if (!row) return undefined;
  const [kind, signing, isPaused, secret, previous, previousUntilMs] = row;
  if (isPaused === 1) return undefined;
  const sealed = [secret, ...(typeof previousUntilMs === 'number' && previousUntilMs > clock() ? [previous] : [])];
  return {
    id,
    workspaceId: workspace.id,
    kind: kind as HookKind,
    signing: typeof signing === 'string' ? (JSON.parse(signing) as HookSigning) : undefined,
    secrets: sealed.map((each) => endpointSecret.unseal(server, { workspaceId: workspace.id, endpointId: id }, String(each))),
  };
}
