import { AppError, consoleStart, type LinkSignIn, type SignInResult } from '@alongside/common';
import type { Context } from '../../context.ts';
import { beginSession } from './begin-session.ts';
import { findLink } from './find-link.ts';
import { findMemberships } from './find-memberships.ts';
import { actorOfVisitor, type Visitor } from './visitor.ts';

export interface Redeemed {
  readonly result: SignInResult;
  /** The `Set-Cookie` of the new session. */
  readonly cookie?: string;
}

/**
 * Signs in whoever shows the link from a mail. Where the address belongs to several workspaces, it asks which first; the link stays good.
 *
 * @throws AppError `link_expired`; `sign_in_failed` when the address may sign in nowhere by mail, or not there
 */
export async function redeemLink(server: Context, { token, workspaceId }: LinkSignIn, visitor: Visitor): Promise<Redeemed> {
  const { prefix, email, returnTo = consoleStart } = findLink(server, 'sign_in', token);
  const memberships = email === undefined ? [] : findMemberships(server, email);
  if (memberships.length > 1 && workspaceId === undefined) {
    return { result: { status: 'choose', workspaces: memberships.map((one) => ({ id: one.workspaceId, name: one.workspaceName })) } };
  }
  const chosen = memberships.find((one) => workspaceId === undefined || one.workspaceId === workspaceId);
  if (!chosen) throw new AppError('sign_in_failed', 'nobody may sign in with this link');
  const { workspaceId: where, memberId } = chosen;
  await server.writer.write('control', 'signIn.useLink', { prefix, workspaceId: where, memberId }, { actor: actorOfVisitor(visitor) });
  const cookie = await beginSession(server, { workspaceId: where, memberId, method: 'email' }, visitor);
  return { result: { status: 'signed_in', returnTo }, cookie };
}
