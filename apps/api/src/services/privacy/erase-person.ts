import { AppError, type Erasure } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getErasure } from './get-erasure.ts';

/** How long a caller waits for the proof; it goes on without them. */
const patienceMs = 10_000;

/**
 * Erases a person and waits a while for the proof that nothing is left. Asked again, it tells of the same erasure.
 *
 * @returns `undefined` when there is no such person and never was one
 * @throws AppError `invalid_request` when the confirmation names somebody else
 */
export async function erasePerson(
  server: Context,
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
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([server.proveErasures(context.workspace.id), enough]);
  clearTimeout(timer);
  return getErasure(context, id);
}
