import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { ownWorkspaces } from './own-workspaces.ts';
import { startSession } from './start-session.ts';

/**
 * Signs the member in to another of their workspaces, in the place of this session.
 *
 * @returns the `Set-Cookie`
 * @throws AppError `not_found` when it is none of theirs, `forbidden` when its own identity provider must be asked
 */
export async function switchWorkspace(server: Context, context: WorkspaceContext, workspaceId: string, label: string): Promise<string> {
  const { principal, actor } = context;
  const wanted = ownWorkspaces(context).find(({ id }) => id === workspaceId);
  if (!wanted) throw new AppError('not_found', `there is no workspace ${workspaceId} here for you; sign in there by its own way`);
  if (wanted.ssoOnly) throw new AppError('forbidden', 'members sign in there through its identity provider only');
  const { memberId, method } = wanted;
  const { address, requestId } = actor;
  const from = { address, requestId };
  const { cookie } = await startSession(server, { workspaceId, memberId, method, label, replaces: principal.sessionId, from });
  return cookie;
}
