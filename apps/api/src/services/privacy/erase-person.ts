import { setTimeout as pause } from 'node:timers/promises';
import { AppError, type Erasure } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getErasure } from './get-erasure.ts';

/** How long a caller waits for the proof; it goes on without them. */
const patienceMs = 10_000;
const lookEveryMs = 20;

/**
 * Erases a person and waits a while for the proof that nothing is left. Asked again, it tells of the same erasure.
 *
 * @returns `undefined` when there is no such person and never was one
 * @throws AppError `invalid_request` when the confirmation names somebody else
 */
export async function erasePerson(
  context: WorkspaceContext,
  { personId, confirmPersonId }: { readonly personId: string; readonly confirmPersonId: string },
): Promise<Erasure | undefined> {
  if (personId !== confirmPersonId) {
    const message = 'must repeat the id of the person';
    throw new AppError('invalid_request', `confirmPersonId: ${message}`, { errors: [{ path: 'confirmPersonId', message }] });
  }
  const id = await context.write('privacy.erase', { personId });
  if (id === undefined) return undefined;
  const known = getErasure(context, id);
  if (known?.status !== 'running') return known;
  // Proven by a job, which another process may run.
  const endMs = performance.now() + patienceMs;
  let now: Erasure | undefined = known;
  while (now?.status === 'running' && performance.now() < endMs) {
    await pause(lookEveryMs);
    now = getErasure(context, id);
  }
  return now;
}
