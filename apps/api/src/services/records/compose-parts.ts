import type { AccountSummary, NowItem, Recommendation, RecordContext, RecordRef, Timeline } from '@alongside/common';
import { nowItems, type RankContext, rankContent, summariseTimeline } from '@alongside/engine';
import type { AccountFacts } from '../../db/reads/read-account.ts';
import { readShown } from '../../db/reads/read-shown.ts';
import type { TouchTally } from '../../db/reads/touch-tally.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { gatherTouches } from './gather-touches.ts';
import type { SharedSnapshot } from './shared-snapshot.ts';

/** What a composition is made from. */
export interface Composition {
  readonly sql: SqlConnection;
  readonly workspaceId: string;
  readonly shared: SharedSnapshot;
  readonly nowMs: number;
  readonly record: RecordRef;
  readonly matchedBy: RecordContext['matchedBy'];
}

/** The timeline of some people, with what is worth doing about it now. */
export function composeTimeline(
  { sql, nowMs }: Composition,
  personPks: readonly number[],
  options: { readonly withNames: boolean; readonly tally?: TouchTally },
): { timeline: Timeline; now: NowItem[] } {
  const { touches, totals } = gatherTouches(sql, personPks, { ...options, nowMs });
  const counted = touches.filter(({ isRepeat }) => !isRepeat);
  return { timeline: summariseTimeline(touches, { nowMs, totals }), now: nowItems(counted, nowMs) };
}

/** What to give to the buyer, by what is known of them and of what was shown before. */
export function recommend(
  { sql, shared, workspaceId, nowMs }: Composition,
  entity: number,
  recordKey: string,
  context: RankContext,
): Recommendation[] {
  const { hiddenContentIds, sharedContentIds, ...shownOnRecord } = readShown(sql, entity, nowMs);
  return rankContent({
    state: shared.ranking,
    items: shared.library,
    pushes: shared.pushes,
    context,
    workspaceId,
    recordKey,
    nowMs,
    shownOnRecord,
    hiddenContentIds,
    sharedContentIds,
  });
}

/** The account without what only its own page shows. */
export function toSummary({ ownerName: _, ...summary }: AccountFacts): AccountSummary {
  return summary;
}
