import type { WorkspaceContext } from '../../workspace-context.ts';

/** Signs a device out: one's own, or as an admin anybody's of the workspace. @returns whether there was one */
export async function endDevice({ control, workspace, principal }: WorkspaceContext, id: string): Promise<boolean> {
  const row = control.native.get(
    'SELECT member_id FROM sessions WHERE id = ? AND workspace_id = ? AND ended_at_ms IS NULL',
    id,
    workspace.id,
  );
  if (!row) return false;
  const isOwn = row[0] === principal.member?.id;
  if (!isOwn && !principal.roles.includes('admin')) return false;
  return control.write('sessions.end', { workspaceId: workspace.id, id, endedBy: isOwn ? 'owner' : 'admin' });
}
