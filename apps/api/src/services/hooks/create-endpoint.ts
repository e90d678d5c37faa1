import { AppError, type HookEndpointInput, type NewHookEndpoint } from '@alongside/common';
import { base32 } from '../../auth/base32.ts';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readEndpoint } from './endpoint-rows.ts';
import { endpointSecret } from './endpoint-secret.ts';
import { newSecretFor } from './new-secret-for.ts';
import { refuseBadEndpoint } from './refuse-bad-endpoint.ts';

/**
 * Opens an address for another system's webhooks.
 *
 * @throws AppError `invalid_request` with each place where it could not work; `conflict` for too many
 */
export async function createEndpoint(
  server: Pick<Context, 'secret' | 'randomBytes' | 'origin' | 'clock'>,
  context: WorkspaceContext,
  { kind, name, source, signing, mapping, secret: given }: HookEndpointInput,
): Promise<NewHookEndpoint> {
  refuseBadEndpoint({ kind, signing, mapping, secret: given });
  const secret = given ?? newSecretFor({ kind, signing }, server);
  const { workspace } = context;
  const drawn = `hke_${base32(server.randomBytes(20), 32)}`;
  const sealedSecret = endpointSecret.seal(server, { workspaceId: workspace.id, endpointId: drawn }, secret);
  const id = await context.write('hooks.createEndpoint', { id: drawn, name, kind, source, sealedSecret, signing, mapping });
  await context.control.write('addresses.add', { name: id, kind: 'hook', workspaceId: workspace.id });
  const endpoint = readEndpoint(server, context, id);
  // Somebody who lists endpoints may have removed it meanwhile.
  if (!endpoint) throw new AppError('not_found', `there is no ${id} any more`);
  return { ...endpoint, ...(given === undefined && { secret }) };
}
