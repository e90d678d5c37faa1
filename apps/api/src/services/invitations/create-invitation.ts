import { assert, type InvitationInput, instantToMs, type NewInvitation } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';
import { eq } from '../../db/drizzle.ts';
import { invitations } from '../../db/schema/control/registry.ts';
import { invitationMail } from '../../mail/mails/invitation-mail.ts';
import { sendMail } from '../../mail/send-mail.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readInvitations } from './invitation-rows.ts';

type Server = Pick<Context, 'secret' | 'randomBytes' | 'origin' | 'mailer' | 'log' | 'print'>;

/**
 * Invites an address and sends it the link, where mail goes out. The link is told once and not stored.
 *
 * @throws AppError `conflict` when the address has a member here already
 */
export async function createInvitation(context: WorkspaceContext, server: Server, input: InvitationInput): Promise<NewInvitation> {
  const { control, workspace } = context;
  const { token, prefix } = newSecretToken('link', server.randomBytes);
  const id = await control.write('invitations.create', {
    workspaceId: workspace.id,
    input,
    prefix,
    hash: sign(server.secret, 'link', token),
  });
  const [invitation] = await readInvitations(context, eq(invitations.id, id), 1);
  assert(invitation, 'an invitation just made is there');
  // In the fragment: it reaches no server's log and no Referer.
  const link = `${server.origin()}/invite#${token}`;
  const expiresAtMs = instantToMs(invitation.expiresAt);
  const sent = await sendMail(server, invitationMail({ to: input.email, workspaceName: workspace.name, link, expiresAtMs }));
  return { ...invitation, link, sent };
}
