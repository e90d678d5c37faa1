import { dayMs } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';

/**
 * The one-time link that makes the first member of this installation, new at each call: the one before it works no longer.
 * `undefined` where somebody is a member already. It is for the screen of whoever runs the server, never for the log.
 */
export async function firstAdminLink(server: Context): Promise<string | undefined> {
  const { token, prefix } = newSecretToken('link', server.randomBytes);
  const link = { prefix, hash: sign(server.secret, 'link', token), expiresAtMs: server.clock() + dayMs };
  const isMade = await server.writer.write('control', 'signIn.makeFirstAdminLink', link);
  return isMade ? `${server.origin()}/first-admin#${token}` : undefined;
}
