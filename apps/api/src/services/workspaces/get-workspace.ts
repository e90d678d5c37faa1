import { AppError, msToInstant, type WorkspaceDetails } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { workspaces } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** The workspace that the principal works in, with its settings. */
export async function getWorkspace({ control, workspace }: WorkspaceContext): Promise<WorkspaceDetails> {
  return readWorkspace(control, workspace.id);
}

/** @throws AppError `not_found` when there is none with that id */
export async function readWorkspace({ read }: WorkspaceContext['control'], id: string): Promise<WorkspaceDetails> {
  const [row] = await read.select().from(workspaces).where(eq(workspaces.id, id)).limit(1);
  if (!row) throw new AppError('not_found', `there is no workspace ${id}`);
  const { createdAtMs, ssoOnly, ...rest } = row;
  return { ...rest, ssoOnly: ssoOnly === 1, createdAt: msToInstant(createdAtMs) };
}
