import { randomBytes } from 'node:crypto';
import { serverSecret } from '../auth/server-secret.ts';
import { type Context, openContext } from '../context.ts';
import { Writer } from '../db/writer/writer.ts';
import type { Env } from '../env.ts';
import { DoorClient } from './door/door-client.ts';
import { patiently } from './patiently.ts';
import { refuseHalfRestored } from './refuse-half-restored.ts';
import { RemoteWriter } from './remote-writer.ts';
import { socketPath } from './socket-path.ts';
import { lockedBy, takeLock } from './take-lock.ts';

/** A command's way to the data. */
export interface Door {
  readonly context: Context;
  close(): Promise<void>;
}

/**
 * The data folder for a command: through the server that is running on it, else opened here for as long as the command lasts.
 * Either way one process writes, and services work the same. Another command, or a server that is just starting, is waited for.
 *
 * @throws AppError `conflict` or `unavailable` when neither works
 */
export function openDoor(env: Env): Promise<Door> {
  return patiently(() => openOnce(env));
}

async function openOnce(env: Env): Promise<Door> {
  refuseHalfRestored(env.dataDir);
  const isRemote = lockedBy(env.dataDir) === 'server';
  const unlock = isRemote ? undefined : takeLock(env.dataDir, 'command');
  const secret = serverSecret(env.dataDir, randomBytes);
  const writer = isRemote ? new RemoteWriter(new DoorClient(socketPath(env.dataDir))) : new Writer(Date.now, { secret });
  try {
    const context = await openContext({ env, writer, secret });
    return {
      context,
      async close() {
        context.close();
        await writer.close();
        unlock?.();
      },
    };
  } catch (error) {
    await writer.close();
    unlock?.();
    throw error;
  }
}
