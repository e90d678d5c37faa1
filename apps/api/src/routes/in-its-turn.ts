import { setImmediate as turn } from 'node:timers/promises';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Actor } from '../auth/actor.ts';
import type { Principal } from '../auth/principal.ts';
import { costOf, isUpload } from './count-request.ts';

/** From here on a body takes its time to be read and checked. */
const largeCost = 4;

/**
 * Runs the request over its workspace. Large bodies of one key are worked on one after the other, and let short requests pass, whosoever they
 * are: so between any two of them, and between the pieces of each, others have their turn.
 */
export async function inItsTurn<Result>(
  c: HonoContext<AppEnv>,
  principal: Principal,
  actor: Actor,
  run: () => Promise<Result>,
): Promise<Result> {
  const { largeBodies, rightOfWay, workspaceOf } = c.get('server');
  const isLarge = !isUpload(c) && costOf(c) >= largeCost;
  const giveWay = isLarge ? () => rightOfWay.give() : turn;
  c.set('context', await workspaceOf(principal, actor, giveWay));
  if (isUpload(c)) return run();
  if (!isLarge) return rightOfWay.pass(run);
  return largeBodies.run(principal.sessionId ?? principal.actorId, async () => {
    await c.req.text();
    await giveWay();
    return run();
  });
}
