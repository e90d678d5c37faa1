import type { ApiKey } from '@alongside/common';
import { eq, or } from '../../db/drizzle.ts';
import { apiKeys } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readKeys } from './key-rows.ts';

/** The key that is named by its id, by its beginning, or by itself; `undefined` when the workspace has none. */
export async function findKey(context: WorkspaceContext, named: string): Promise<ApiKey | undefined> {
  const prefix = named.replace(/^alg_/, '').slice(0, 8);
  return (await readKeys(context, or(eq(apiKeys.id, named), eq(apiKeys.prefix, prefix)), 1))[0];
}
