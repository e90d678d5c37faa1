import type { WorkspaceContext } from '../../workspace-context.ts';

/** Ends a key at once, on every server; one that was ended before stays so. @returns whether the workspace has one with that id */
export function revokeKey({ control, workspace }: WorkspaceContext, id: string): Promise<boolean> {
  return control.write('keys.revoke', { workspaceId: workspace.id, id });
}
