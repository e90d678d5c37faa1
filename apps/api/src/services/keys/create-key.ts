import type { Role } from '@alongside/common';
import { newApiKey } from '../../auth/api-key.ts';
import type { Context } from '../../context.ts';

/** Makes an API key of a workspace, making the workspace if there is none of that slug. The key itself is nowhere stored. */
export async function createKey(
  { writer, randomBytes, keys }: Context,
  { slug, role }: { readonly slug: string; readonly role: Role },
): Promise<{ key: string; workspaceId: string; isNewWorkspace: boolean }> {
  const workspace = await writer.write('control', 'workspaces.create', { slug, name: slug });
  const { key, prefix } = newApiKey(randomBytes);
  await writer.write('control', 'keys.create', { workspaceId: workspace.id, prefix, hash: keys.hash(key), role });
  return { key, workspaceId: workspace.id, isNewWorkspace: workspace.isNew };
}
