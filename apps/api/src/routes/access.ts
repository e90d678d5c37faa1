import { AppError, type Role, type Scope } from '@alongside/common';
import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv } from '../app-env.ts';
import { type Actor, actorOf } from '../auth/actor.ts';
import { identify } from '../auth/identify.ts';
import type { Principal } from '../auth/principal.ts';
import { sameRights } from '../auth/same-rights.ts';
import { scopeOf } from '../auth/scope-of.ts';
import { isGone } from '../services/workspaces/is-gone.ts';
import { WorkspaceGone } from '../workspace-gone.ts';
import { clientAddress } from './client-address.ts';
import { countAddress, countPrincipal, countStranger, isUpload } from './count-request.ts';
import { honourIdempotencyKey } from './idempotency.ts';
import { inItsTurn } from './in-its-turn.ts';

/** Every route says who may call it, by spreading one of these into its definition; a route without one fails `npm run verify`. */

/** Members in any of these roles, and keys with one of them. */
export function access<const Roles extends readonly Role[]>(...roles: Roles) {
  return { 'x-access': { kind: 'roles', roles } as const, security: [{ key: [] }], middleware: checkRole(roles, 'anyone') };
}

/** The same, but for extensions: a token of one that got lost must let nobody in, give nobody more to do, and take nothing as a whole. */
export function notByExtensions<const Roles extends readonly Role[]>(...roles: Roles) {
  return {
    'x-access': { kind: 'roles', via: 'console', roles } as const,
    security: [{ key: [] }],
    middleware: checkRole(roles, 'no extension'),
  };
}

/** Members in any of these roles, signed in themselves: a key is nobody. */
export function membersOnly<const Roles extends readonly Role[]>(...roles: Roles) {
  return { 'x-access': { kind: 'members', roles } as const, security: [{ key: [] }], middleware: checkRole(roles, 'member') };
}

/** Members in any of these roles, at the console: a token of an extension that got lost must not sign more devices in. */
export function atConsoleOnly<const Roles extends readonly Role[]>(...roles: Roles) {
  return {
    'x-access': { kind: 'members', via: 'console', roles } as const,
    security: [{ key: [] }],
    middleware: checkRole(roles, 'console'),
  };
}

/** Who is heard: keys too, wherever members are signed in or at the console alone; members wherever they are, or at the console. */
type Heard = 'anyone' | 'no extension' | 'member' | 'console';

/** Everyone, signed in or not, for the reason given. */
export function openToEveryone(reason: string) {
  return { 'x-access': { kind: 'everyone', reason } as const, security: [], middleware: countAddress };
}

function checkRole(roles: readonly Role[], heard: Heard) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const server = c.get('server');
    const principal = identify(server, c.req.raw);
    if (!principal) {
      // Whoever tries keys out is slowed down like any other stranger.
      countStranger(c, 'anonymous');
      throw new AppError('unauthenticated', 'sign in, or send a key as "Authorization: Bearer alg_…"');
    }
    countPrincipal(c, principal);
    const scope = scopeOf(c.req.method, routePath(c).replaceAll(/:(\w+)/g, '{$1}'));
    refuseUnlessAllowed(principal, { roles, heard, scope });
    c.set('askAgain', () => {
      if (isGone(server, principal.workspaceId)) throw new WorkspaceGone(principal.workspaceId);
      // An access token may have run out on the way: the sign-in that it is of counts.
      const now = identify(server, c.req.raw) ?? server.keys.renew(principal);
      if (!now) throw new AppError('unauthenticated', 'access has ended');
      refuseUnlessAllowed(now, { roles, heard, scope });
      return now;
    });
    const actor = actorOf(principal, { address: clientAddress(c), requestId: c.get('requestId') });
    const isReading = ['GET', 'HEAD'].includes(c.req.method);
    const answer = await inItsTurn(c, principal, actor, async () => {
      if (!isReading && !isUpload(c)) await awaitBody(c, principal, actor);
      return honourIdempotencyKey(c, next);
    });
    if (isReading) await refuseWhenGone(c);
    return answer;
  });
}

/** Reads all of the body. Its sender decides how long that takes, and may have lost rights since the head came. */
async function awaitBody(c: HonoContext<AppEnv>, principal: Principal, actor: Actor): Promise<void> {
  await c.req.text();
  const now = c.get('askAgain')();
  if (now === principal || sameRights(now, principal)) return;
  c.set('context', await c.get('server').workspaceOf(now, actor, c.get('context').giveWay));
}

/** A list of what went while it was read is empty, and says so of a workspace that there is not any more. */
async function refuseWhenGone(c: HonoContext<AppEnv>): Promise<void> {
  const { workspace } = c.get('context');
  if (c.res.status >= 300 || !isGone(c.get('server'), workspace.id)) return;
  await c.res.body?.cancel();
  throw new WorkspaceGone(workspace.id);
}

interface Needed {
  readonly roles: readonly Role[];
  readonly heard: Heard;
  readonly scope: Scope;
}

function refuseUnlessAllowed({ roles, scopes, member, via }: Principal, needed: Needed) {
  const { heard, scope } = needed;
  if ((heard === 'member' || heard === 'console') && !member)
    throw new AppError('forbidden', 'this is for people who are signed in, not for keys');
  if ((heard === 'console' && via !== 'console') || (heard === 'no extension' && via === 'extension'))
    throw new AppError('forbidden', 'this is done in the console');
  if (!roles.some((role) => needed.roles.includes(role))) {
    throw new AppError('forbidden', `this needs the role ${needed.roles.join(' or ')}; you have ${roles.join(', ')}`);
  }
  if (scopes && !scopes.includes(scope)) throw new AppError('forbidden', `this needs the scope ${scope}, which the key does not have`);
}
