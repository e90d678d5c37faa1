import type { WorkspaceContext } from '../../workspace-context.ts';
import { getPush } from './get-push.ts';
import { refuseMustShow } from './refuse-must-show.ts';

/**
 * Removes a push: it is shown nowhere from now on.
 *
 * @returns whether there was one
 * @throws AppError `forbidden` when it must be shown and the caller is no admin
 */
export async function deletePush(context: WorkspaceContext, id: string): Promise<boolean> {
  refuseMustShow(context, (await getPush(context, id))?.mode);
  return context.write('rows.delete', { noun: 'push', id });
}
