import type { SqlConnection } from '../../db/sql-connection.ts';
import type { TieEvent } from './calls/tie-event.ts';

/**
 * Decides who visitors turned out to be: the first who says so keeps the name that the site had given them. Two people who share a
 * computer must not become one, so a name that is somebody's already stays theirs.
 *
 * @param known what was decided for others in this same round, by visitor
 * @returns the merge that says so; `undefined` when the name is theirs already; `taken` when it is somebody else's
 */
export function tieVisitor(
  native: SqlConnection,
  { source, externalId, at, visitor }: TieEvent,
  known: Map<string, string>,
): Readonly<Record<string, unknown>> | 'taken' | undefined {
  const key = JSON.stringify([source, visitor]);
  const before = known.get(key);
  if (before !== undefined) return before === externalId ? undefined : 'taken';
  const [holder, own] = [pkOf(native, source, visitor), pkOf(native, source, externalId)];
  if (holder !== undefined) return holder === own ? undefined : 'taken';
  known.set(key, externalId);
  return { type: 'person.merge', source, externalId, at, merged: [visitor] };
}

function pkOf(native: SqlConnection, source: string, externalId: string): number | undefined {
  const pk = native.get("SELECT pk FROM external_ids WHERE noun = 'person' AND source = ? AND external_id = ?", source, externalId)?.[0];
  return typeof pk === 'number' ? pk : undefined;
}
