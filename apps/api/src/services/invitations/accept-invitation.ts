import { consoleStart, type InvitationAcceptance } from '@alongside/common';
import type { Context } from '../../context.ts';
import { beginSession } from '../sign-in/begin-session.ts';
import type { Redeemed } from '../sign-in/redeem-link.ts';
import { actorOfVisitor, type Visitor } from '../sign-in/visitor.ts';
import { findPending } from './find-pending.ts';

/**
 * Makes whoever shows the link of an invitation a member, and signs them in.
 *
 * @throws AppError `link_expired`, `conflict` for a member already, `forbidden` where only the identity provider lets people in
 */
export async function acceptInvitation(server: Context, { token, name }: InvitationAcceptance, visitor: Visitor): Promise<Redeemed> {
  const { id } = findPending(server, token);
  const made = await server.writer.write('control', 'invitations.accept', { id, name }, { actor: actorOfVisitor(visitor) });
  const cookie = await beginSession(server, { ...made, method: 'invitation' }, visitor);
  return { result: { status: 'signed_in', returnTo: consoleStart }, cookie };
}
