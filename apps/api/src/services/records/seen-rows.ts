import { inArray, type SQL } from '../../db/drizzle.ts';
import type { EntityNoun } from '../../db/entity-key.ts';
import { rowsSeen } from '../../db/reads/rows-seen.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** What leaves those rows out of a list that the principal may not see; `undefined` when all may be seen. */
export function seenRows({ principal }: WorkspaceContext, noun: EntityNoun, pk: Parameters<typeof inArray>[0]): SQL | undefined {
  const seen = rowsSeen(noun, principal.sees);
  return seen && inArray(pk, seen);
}
