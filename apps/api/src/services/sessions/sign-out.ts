import { type Actor, actorOf } from '../../auth/actor.ts';
import type { Principal } from '../../auth/principal.ts';
import type { Context } from '../../context.ts';

/** Ends the session that asks. A key has none. */
export async function signOut(
  server: Context,
  principal: Principal | undefined,
  from: Pick<Actor, 'address' | 'requestId'>,
): Promise<void> {
  if (!principal?.sessionId) return;
  const { workspaceId, sessionId: id } = principal;
  const actor = actorOf(principal, from);
  await server.writer.write('control', 'sessions.end', { workspaceId, id, endedBy: 'sign_out' }, { actor });
}
