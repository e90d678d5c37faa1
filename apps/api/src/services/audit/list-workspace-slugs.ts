import type { Context } from '../../context.ts';

/** The short names of all workspaces of this installation, in order. */
export function listWorkspaceSlugs({ native }: Context['control']): string[] {
  return native.all('SELECT slug FROM workspaces ORDER BY slug').map(([slug]) => String(slug));
}
