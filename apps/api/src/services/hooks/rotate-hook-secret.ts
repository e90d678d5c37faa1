import { type HookSecretRotation, hourMs, type NewHookEndpoint } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readEndpoint } from './endpoint-rows.ts';
import { endpointSecret } from './endpoint-secret.ts';
import { newSecretFor } from './new-secret-for.ts';
import { refuseBadEndpoint } from './refuse-bad-endpoint.ts';

/** Gives an endpoint another secret; both are believed for the overlap. @returns it, or `undefined` when there is none of that id */
export async function rotateHookSecret(
  server: Pick<Context, 'secret' | 'randomBytes' | 'origin' | 'clock'>,
  context: WorkspaceContext,
  id: string,
  { secret: given, overlapHours }: HookSecretRotation,
): Promise<NewHookEndpoint | undefined> {
  const before = readEndpoint(server, context, id);
  if (!before) return undefined;
  const { kind, signing, mapping } = before;
  refuseBadEndpoint({ kind, signing, mapping, secret: given });
  const secret = given ?? newSecretFor(before, server);
  const sealedSecret = endpointSecret.seal(server, { workspaceId: context.workspace.id, endpointId: id }, secret);
  const previousUntilMs = server.clock() + Math.round(overlapHours * hourMs);
  if (!(await context.write('hooks.rotateSecret', { id, sealedSecret, previousUntilMs }))) return undefined;
  const endpoint = readEndpoint(server, context, id);
  return endpoint && { ...endpoint, ...(given === undefined && { secret }) };
}
