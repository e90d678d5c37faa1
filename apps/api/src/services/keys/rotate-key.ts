import { type ApiKeyRotation, assert, hourMs, type NewApiKey } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getKey } from './get-key.ts';
import { refuseMorePower } from './refuse-more-power.ts';

/**
 * Makes a key that takes the place of another: same name, same rights, a life as long. The old one works on for the overlap.
 *
 * @returns `undefined` when the workspace has none with that id
 * @throws AppError `conflict` when it does not work any more or has been replaced, `forbidden` as for a new key
 */
export async function rotateKey(
  server: Context,
  context: WorkspaceContext,
  id: string,
  { overlapHours }: ApiKeyRotation,
): Promise<NewApiKey | undefined> {
  const old = await getKey(context, id);
  if (!old) return undefined;
  refuseMorePower(context.principal, old.scopes);
  const { token, prefix } = newSecretToken('key', server.randomBytes);
  const input = { workspaceId: context.workspace.id, id, prefix, hash: server.keys.hash(token), overlapMs: overlapHours * hourMs };
  const key = await getKey(context, await context.control.write('keys.rotate', input));
  assert(key, 'a key that was just made is there');
  return { ...key, key: token };
}
