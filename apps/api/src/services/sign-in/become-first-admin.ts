import { consoleStart, type FirstAdminInput } from '@alongside/common';
import type { Context } from '../../context.ts';
import { beginSession } from './begin-session.ts';
import { findLink } from './find-link.ts';
import type { Redeemed } from './redeem-link.ts';
import { actorOfVisitor, type Visitor } from './visitor.ts';

/**
 * Makes whoever shows the link of the first start the first member, and admin.
 *
 * @throws AppError `link_expired`
 */
export async function becomeFirstAdmin(server: Context, { token, name, email }: FirstAdminInput, visitor: Visitor): Promise<Redeemed> {
  const { prefix } = findLink(server, 'first_admin', token);
  const input = { prefix, name, email };
  const made = await server.writer.write('control', 'signIn.makeFirstAdmin', input, { actor: actorOfVisitor(visitor) });
  const cookie = await beginSession(server, { ...made, method: 'first_admin' }, visitor);
  return { result: { status: 'signed_in', returnTo: consoleStart }, cookie };
}
