import { AppError, type Role } from '@alongside/common';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { honourIdempotencyKey } from './idempotency.ts';

/** Declares who may call a route: spread into the route. Without it a route is open to everyone. */
export function access<const Roles extends readonly Role[]>(...roles: Roles) {
  return { 'x-roles': roles, security: [{ key: [] }], middleware: checkRole(roles) };
}

function checkRole(roles: readonly Role[]) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const server = c.get('server');
    const principal = server.keys.identify(c.req.header('authorization'));
    if (!principal) throw new AppError('unauthenticated', 'send a key as "Authorization: Bearer alg_…"');
    if (!roles.includes(principal.role)) {
      throw new AppError('forbidden', `this needs the role ${roles.join(' or ')}, the key has ${principal.role}`);
    }
    c.set('context', await server.workspaceOf(principal));
    return honourIdempotencyKey(c, next);
  });
}
