import type { Erasure } from '@alongside/common';
import { readErasure } from '../../db/reads/read-erasures.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { toErasure } from './to-erasure.ts';

/** An erasure by its id, or `undefined`. */
export function getErasure({ native }: Pick<WorkspaceContext, 'native'>, id: string): Erasure | undefined {
  const row = readErasure(native, id);
  return row && toErasure(row);
}
