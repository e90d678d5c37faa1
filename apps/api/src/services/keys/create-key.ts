import type { Role, Scope } from '@alongside/common';
import { command } from '../../auth/actor.ts';
import { newSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';

interface KeyWish {
  readonly slug: string;
  readonly role: Role;
  readonly name?: string | undefined;
  readonly scopes?: readonly Scope[] | undefined;
  readonly expiresAtMs?: number | undefined;
}

/** Makes an API key of a workspace for a command, making the workspace if there is none of that slug. The key itself is nowhere stored. */
export async function createKey(
  { writer, randomBytes, keys }: Context,
  { slug, ...wish }: KeyWish,
): Promise<{ key: string; workspaceId: string; isNewWorkspace: boolean }> {
  const note = { actor: command };
  const workspace = await writer.write('control', 'workspaces.create', { slug, name: slug }, note);
  const { token, prefix } = newSecretToken('key', randomBytes);
  await writer.write('control', 'keys.create', { workspaceId: workspace.id, prefix, hash: keys.hash(token), ...wish }, note);
  return { key: token, workspaceId: workspace.id, isNewWorkspace: workspace.isNew };
}
