import type { PushInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';
import { refuseMustShow } from './refuse-must-show.ts';

/**
 * Stores a push.
 *
 * @throws AppError `forbidden` when it must be shown and the caller is no admin
 */
export async function createPush(context: WorkspaceContext, input: PushInput): Promise<{ id: string; isNew: boolean }> {
  refuseMustShow(context, input.mode);
  return storedRow(await context.write('rows.upsert', { noun: 'push', rows: [input] }));
}
