import { type EmailSignIn, minuteMs } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';
import { signInMail } from '../../mail/mails/sign-in-mail.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { findMemberships } from './find-memberships.ts';
import { actorOfVisitor, type Visitor } from './visitor.ts';

const lifeMinutes = 15;
const perAddress = { count: 5, withinMs: 15 * minuteMs };
const mostLive = 3;

/**
 * Mails a link to sign in with to whoever may use one. The caller has answered by then, alike in every case: nobody learns from the
 * answer, or from how long it took, whether an address is known.
 */
export async function mailLink(server: Context, { email, returnTo }: EmailSignIn, visitor: Visitor): Promise<void> {
  if (findMemberships(server, email).length === 0 || !server.mailAllowance.take(visitor.address)) return;
  const { token, prefix } = newSecretToken('link', server.randomBytes);
  const expiresAtMs = server.clock() + lifeMinutes * minuteMs;
  const link = { prefix, hash: sign(server.secret, 'link', token), email, returnTo, expiresAtMs, most: perAddress, mostLive };
  const isAllowed = await server.writer.write('control', 'signIn.makeLink', link, { actor: actorOfVisitor(visitor) });
  if (!isAllowed) return;
  await sendMail(server, signInMail({ to: email, link: `${server.origin()}/sign-in/link#${token}`, minutes: lifeMinutes }));
}
