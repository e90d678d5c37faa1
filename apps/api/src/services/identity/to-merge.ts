import { type Merge, msToInstant } from '@alongside/common';
import type { MergeRow } from '../../db/reads/read-merges.ts';

export function toMerge({ pk: _, mergedAtMs, undoneBy, undoneAtMs, ...row }: MergeRow): Merge {
  return {
    ...row,
    mergedAt: msToInstant(mergedAtMs),
    ...(undoneBy !== undefined && { undoneBy }),
    ...(undoneAtMs !== undefined && { undoneAt: msToInstant(undoneAtMs) }),
  };
}
