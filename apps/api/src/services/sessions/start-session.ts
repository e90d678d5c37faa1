import type { Device } from '@alongside/common';
import type { Actor } from '../../auth/actor.ts';
import { newSecretToken } from '../../auth/secret-token.ts';
import { sessionCookie } from '../../auth/session-cookie.ts';
import type { Context } from '../../context.ts';

export interface SignedInMember {
  readonly workspaceId: string;
  readonly memberId: string;
  /** How they proved who they are. */
  readonly method: Device['method'];
  /** From `deviceLabel`. */
  readonly label: string;
  /** The session that the same browser had until now: it ends, so that no id outlives a sign-in. */
  readonly replaces?: string | undefined;
  readonly from?: Pick<Actor, 'address' | 'requestId'> | undefined;
}

export interface StartedSession {
  readonly sessionId: string;
  /** What the cookie holds. */
  readonly token: string;
  /** The whole `Set-Cookie`. */
  readonly cookie: string;
}

/**
 * Signs a member in at the console, always with a new secret.
 *
 * @throws AppError `sign_in_failed` when the member is not an active one of the workspace, or may not enter in this way
 */
export async function startSession(server: Context, { from, ...member }: SignedInMember): Promise<StartedSession> {
  const { token, prefix } = newSecretToken('session', server.randomBytes);
  const actor: Actor = { kind: 'member', id: member.memberId, ...from };
  const session = { ...member, kind: 'console' as const, prefix, hash: server.keys.hash(token) };
  const sessionId = await server.writer.write('control', 'sessions.start', session, { actor });
  return { sessionId, token, cookie: sessionCookie(token) };
}
