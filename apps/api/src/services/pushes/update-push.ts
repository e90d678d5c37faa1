import type { PushPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getPush } from './get-push.ts';
import { refuseMustShow } from './refuse-must-show.ts';

/**
 * Changes a push.
 *
 * @returns its id, or `undefined` when there is none
 * @throws AppError `forbidden` when it must be shown, before or after, and the caller is no admin
 */
export async function updatePush(context: WorkspaceContext, id: string, patch: PushPatch): Promise<string | undefined> {
  refuseMustShow(context, patch.mode, (await getPush(context, id))?.mode);
  return context.write('rows.patch', { noun: 'push', id, patch });
}
