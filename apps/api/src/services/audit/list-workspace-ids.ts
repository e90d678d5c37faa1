import type { Context } from '../../context.ts';

/** The ids of all workspaces of this installation. */
export function listWorkspaceIds({ native }: Context['control']): string[] {
  return native.all('SELECT id FROM workspaces ORDER BY id').map(([id]) => String(id));
}
