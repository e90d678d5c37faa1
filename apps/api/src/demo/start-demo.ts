import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandPrincipal } from '../auth/command-principal.ts';
import type { Env } from '../env.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';
import { createKey } from '../services/keys/create-key.ts';
import { firstAdminLink } from '../services/sign-in/first-admin-link.ts';
import type { DemoFallback } from './demo-fallback.ts';
import { type DemoState, readDemoState, writeDemoState } from './demo-state.ts';
import { loadDemoWorld } from './load-demo-world.ts';
import type { DemoWorld } from './world/demo-world.ts';
import { makeDemoWorld } from './world/make-demo-world.ts';

const slug = 'demo';

export interface RunningDemo {
  readonly server: RunningServer;
  readonly world: DemoWorld;
  /** Absent when the data folder already held workspaces and no demo among them. */
  readonly repKey: string | undefined;
  /** The one-time link that makes the first member; absent where there is one. */
  readonly firstAdminLink: string | undefined;
  /** Whether the world was loaded by this start. */
  readonly isNew: boolean;
}

export interface DemoOptions {
  readonly clock?: () => number;
  /** Where the built demo CRM lies, if not where `npm run build` puts it. */
  readonly crmFolder?: string;
}

/**
 * Starts the API with the demo CRM beside it. A data folder that is empty gets the demo workspace with its world; any other is
 * left as it is.
 *
 * @throws AppError `conflict` when another process serves the folder, `unavailable` when the demo CRM is not built
 */
export async function startDemo(env: Env, { clock = Date.now, crmFolder }: DemoOptions = {}): Promise<RunningDemo> {
  const isEmpty = !existsSync(join(env.dataDir, 'control.db'));
  const known = readDemoState(env.dataDir);
  const state: DemoState = known ?? { nowMs: clock(), isLoaded: false };
  const world = makeDemoWorld(state.nowMs);
  const input: DemoFallback = { nowMs: state.nowMs, crmFolder };
  if (isEmpty) {
    // Written before the first row: a start that is broken off is taken up again by the next one.
    mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
    writeDemoState(env.dataDir, state);
  }
  const server = await startServer({ env, clock, fallback: { module: new URL('demo-fallback.ts', import.meta.url).href, input } });
  try {
    if (!known && !isEmpty) {
      return { server, world, repKey: undefined, isNew: false, firstAdminLink: await firstAdminLink(server.context) };
    }
    if (!state.isLoaded) await load(server, world);
    const repKey = await keyOf(server, state);
    writeDemoState(env.dataDir, { ...state, isLoaded: true, repKey });
    return { server, world, repKey, isNew: !state.isLoaded, firstAdminLink: await firstAdminLink(server.context) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function keyOf({ context }: RunningServer, { repKey }: DemoState): Promise<string> {
  if (repKey && context.keys.identify(`Bearer ${repKey}`)) return repKey;
  const { key } = await createKey(context, { slug, role: 'rep' });
  return key;
}

async function load({ context }: RunningServer, world: DemoWorld): Promise<void> {
  const { id } = await context.writer.write('control', 'workspaces.create', { slug, name: 'Tallyport demo' });
  await loadDemoWorld(await context.workspaceOf(commandPrincipal(id)), world);
}
