import { type EntityNoun, entityKey } from '../../db/entity-key.ts';
import { maySee } from '../../db/reads/may-see.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** The row, unless it is of somebody whose records the principal may not see: then it is as if there were none. */
export function seenOne<Row extends { readonly pk: number }>(
  { native, principal }: WorkspaceContext,
  noun: EntityNoun,
  row: Row | undefined,
): Row | undefined {
  return row && maySee(native, entityKey(noun, row.pk), principal.sees) ? row : undefined;
}
