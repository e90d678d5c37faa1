import type { Principal } from './principal.ts';

/** A command on the server's own machine: whoever can run it can read the data folder anyway. */
export function commandPrincipal(workspaceId: string): Principal {
  return { actorId: 'command', via: 'command', workspaceId, roles: ['admin'], sees: 'all' };
}
