import type { Merge, MergeInput } from '@alongside/common';
import { readMerge } from '../../db/reads/read-merges.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { toMerge } from './to-merge.ts';

/** Makes one of two because somebody said so. */
export async function createMerge({ write, native }: WorkspaceContext, input: MergeInput): Promise<Merge | undefined> {
  const row = readMerge(native, await write('identity.merge', input));
  return row && toMerge(row);
}
