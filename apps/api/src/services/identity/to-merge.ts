import { type Merge, msToInstant } from '@alongside/common';
import type { MergeRow } from '../../db/reads/read-merges.ts';

export function toMerge({ pk: _, mergedAtMs, undoneAtMs, ...row }: MergeRow): Merge {
  return { ...row, mergedAt: msToInstant(mergedAtMs), ...(undoneAtMs !== undefined && { undoneAt: msToInstant(undoneAtMs) }) };
}
