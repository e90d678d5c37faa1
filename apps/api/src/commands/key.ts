import { AppError, msToInstant } from '@alongside/common';
import { commandPrincipal } from '../auth/command-principal.ts';
import type { Context } from '../context.ts';
import { readEnv } from '../env.ts';
import { openDoor } from '../server/open-door.ts';
import { createKey } from '../services/keys/create-key.ts';
import { findKey } from '../services/keys/find-key.ts';
import { listKeys } from '../services/keys/list-keys.ts';
import { revokeKey } from '../services/keys/revoke-key.ts';
import type { WorkspaceContext } from '../workspace-context.ts';
import { type KeyWish, readArguments } from './key/read-arguments.ts';

const usage = `usage: npm run -s key -- --workspace <slug> --role <admin|marketer|rep> [--name <name>] [--scopes <area:read|write>,…] [--expires <days>d|<hours>h]
       npm run -s key -- --workspace <slug> --list
       npm run -s key -- --workspace <slug> --revoke <id or beginning of the key>

Makes an API key and prints it, alone, on standard output. A workspace that does not exist is made. Without scopes a key may do all that
its role may. --list tells what is known of the keys; --revoke ends one at once, also on a running server.`;

process.exitCode = await main();

/** @returns the exit code: 0 done, 1 it did not work, 2 not understood */
async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const wish = readArguments(process.argv.slice(2));
  if (typeof wish === 'string') {
    console.error(`${wish}\n\n${usage}`);
    return 2;
  }
  try {
    const door = await openDoor(readEnv());
    try {
      await act(door.context, wish);
    } finally {
      await door.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function act(server: Context, wish: KeyWish): Promise<void> {
  if (wish.act === 'make') return make(server, wish);
  const workspace = server.control.findWorkspaceBySlug(wish.workspace);
  if (!workspace) throw new AppError('not_found', `there is no workspace ${wish.workspace}`);
  const context = await server.workspaceOf(commandPrincipal(workspace.id));
  return wish.act === 'list' ? list(context) : revoke(context, wish.revoke);
}

async function make(server: Context, { workspace, role, name, scopes, expires }: Extract<KeyWish, { act: 'make' }>): Promise<void> {
  if (scopes) await refuseUnknown(scopes);
  const expiresAtMs = expires === undefined ? undefined : server.clock() + expires;
  const { key, isNewWorkspace } = await createKey(server, { slug: workspace, role, name, scopes, expiresAtMs });
  if (isNewWorkspace) console.error(`made the workspace ${workspace}`);
  console.log(key);
}

/** The routes are loaded only where they are needed: that takes longer than all the rest. */
async function refuseUnknown(scopes: readonly string[]): Promise<void> {
  const { knownScopes } = await import('../known-scopes.ts');
  const known = knownScopes();
  const unknown = scopes.filter((scope) => !known.has(scope));
  if (unknown.length === 0) return;
  throw new AppError('invalid_request', `${unknown.join(', ')}: there are these scopes: ${[...known].sort().join(', ')}`);
}

async function list(context: WorkspaceContext): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await listKeys(context, { limit: 200, cursor });
    for (const { id, prefix, role, status, name, scopes, expiresAt, lastUsedAt } of page.items) {
      const facts = [id, prefix, role, status, scopes?.join(',') ?? 'all', expiresAt ?? 'no end', lastUsedAt ?? 'never used', name];
      console.log(facts.join('\t'));
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

async function revoke(context: WorkspaceContext, named: string): Promise<void> {
  const key = await findKey(context, named);
  if (!key) throw new AppError('not_found', 'the workspace has no such key');
  await revokeKey(context, key.id);
  console.error(`${key.id} (${key.prefix}) is revoked since ${msToInstant(context.clock())} at the latest`);
}
