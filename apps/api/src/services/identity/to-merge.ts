import { type Merge, msToInstant } from '@alongside/common';
import type { MergeRow } from '../../db/reads/read-merges.ts';

export function toMerge({ pk: _, mergedAddress, survivorAddress, mergedAtMs, undoneBy, undoneAtMs, ...row }: MergeRow): Merge {
  return {
    ...row,
    ...(mergedAddress !== undefined && { mergedAddress }),
    ...(survivorAddress !== undefined && { survivorAddress }),
    mergedAt: msToInstant(mergedAtMs),
    ...(undoneBy !== undefined && { undoneBy }),
    ...(undoneAtMs !== undefined && { undoneAt: msToInstant(undoneAtMs) }),
  };
}
