import { type Erasure, msToInstant } from '@alongside/common';
import type { ErasureRow } from '../../db/reads/read-erasures.ts';

export function toErasure({ pk: _, requestedAtMs, completedAtMs, ...row }: ErasureRow): Erasure {
  return {
    ...row,
    requestedAt: msToInstant(requestedAtMs),
    ...(completedAtMs !== undefined && { completedAt: msToInstant(completedAtMs) }),
  };
}
