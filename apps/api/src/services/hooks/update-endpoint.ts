import type { HookEndpoint, HookEndpointPatch } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readEndpoint } from './endpoint-rows.ts';
import { refuseBadEndpoint } from './refuse-bad-endpoint.ts';

/** Changes an endpoint. @returns it as it is now, or `undefined` when there is none */
export async function updateEndpoint(
  server: Pick<Context, 'origin' | 'clock'>,
  context: WorkspaceContext,
  id: string,
  patch: HookEndpointPatch,
): Promise<HookEndpoint | undefined> {
  const before = readEndpoint(server, context, id);
  if (!before) return undefined;
  const { kind } = before;
  refuseBadEndpoint({ kind, signing: patch.signing ?? before.signing, mapping: patch.mapping ?? before.mapping });
  const workspaceId = context.workspace.id;
  // A paused endpoint is off the list of addresses, so that nobody can tell it from one that never was.
  if (patch.isPaused === true) await context.control.write('hooks.closeAddress', { id, workspaceId });
  await context.write('hooks.patchEndpoint', { id, patch });
  if (patch.isPaused === false) await context.control.write('addresses.add', { name: id, kind: 'hook', workspaceId });
  return readEndpoint(server, context, id);
}
