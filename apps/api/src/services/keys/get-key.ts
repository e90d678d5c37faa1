import type { ApiKey } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { apiKeys } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readKeys } from './key-rows.ts';

/** The key, without its secret; `undefined` when the workspace has none with that id. */
export async function getKey(context: WorkspaceContext, id: string): Promise<ApiKey | undefined> {
  return (await readKeys(context, eq(apiKeys.id, id), 1))[0];
}
