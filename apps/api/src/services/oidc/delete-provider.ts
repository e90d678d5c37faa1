import type { WorkspaceContext } from '../../workspace-context.ts';

/**
 * Removes an identity provider.
 *
 * @returns whether there was one
 * @throws AppError `conflict` when it is the only way in
 */
export function deleteProvider({ workspace, control }: WorkspaceContext, id: string): Promise<boolean> {
  return control.write('oidc.deleteProvider', { workspaceId: workspace.id, id });
}
