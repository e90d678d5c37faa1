import type { Merge } from '@alongside/common';
import { readMerge } from '../../db/reads/read-merges.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { toMerge } from './to-merge.ts';

/** Makes two of one again. @returns the merge, undone; `undefined` when there is no such merge */
export async function undoMerge({ write, native }: WorkspaceContext, mergeId: string): Promise<Merge | undefined> {
  const known = readMerge(native, mergeId);
  if (!known) return undefined;
  await write('identity.unmerge', { mergeId });
  const row = readMerge(native, mergeId);
  return row && toMerge(row);
}
