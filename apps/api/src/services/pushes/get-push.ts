import type { Push } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { pushes } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readPushes } from './push-rows.ts';

/** The push with that id, or `undefined`. */
export async function getPush(context: WorkspaceContext, id: string): Promise<Push | undefined> {
  return (await readPushes(context, eq(pushes.id, id), 1))[0]?.push;
}
