import { system } from '../../auth/actor.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';
import { unsealTask } from '../../db/mutations/privacy/erasure-seal.ts';
import { readRunningErasures } from '../../db/reads/read-erasures.ts';
import { proveErasure } from './prove-erasure.ts';

/** Proves the erasures of a workspace that are not proven yet: all that wait by one search of its files, until none is left. */
export async function proveErasures(server: Context, workspaceId: string, signal: AbortSignal): Promise<void> {
  while (await proveSome(server, workspaceId, signal));
}

async function proveSome(server: Context, workspaceId: string, signal: AbortSignal): Promise<boolean> {
  const { writer, secret, stores } = server;
  const { native } = await stores.get(workspaceId);
  const erasures = readRunningErasures(native).map(({ id, sealed }) => ({
    id,
    ...unsealTask(sealed, id, (purpose, text) => sign(secret, purpose, text)),
  }));
  if (erasures.length === 0) return false;
  const task = { needles: erasures.flatMap(({ needles }) => needles), compact: erasures.some(({ compact }) => compact) };
  const { remaining, removed } = await proveErasure(server, workspaceId, task, signal);
  for (const [at, { id, needles }] of erasures.entries()) {
    const verified = !needles.some(({ text }) => remaining.has(text));
    await writer.write(workspaceId, 'privacy.finish', { id, verified, removed: at === 0 ? removed : {} }, { actor: system });
  }
  return true;
}
