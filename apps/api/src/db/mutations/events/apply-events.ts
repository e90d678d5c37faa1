import type { RowResult } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { latestMoment } from '../latest-moment.ts';
import { applyBatch } from './apply-batch.ts';
import type { EventToApply } from './event-to-apply.ts';
import { releaseHeld } from './release-held.ts';

/**
 * Applies facts that other systems tell. What comes of them does not depend on the order in which they come, nor on how often: so a
 * batch is read by type, one statement a table, and what speaks of a name that nobody has waits for it.
 */
export const applyEvents = defineMutation({
  name: 'events.apply',
  run(sql, { events }: { readonly events: readonly EventToApply[] }, tools): RowResult[] {
    const batch = applyBatch(sql, tools, events, latestMoment(tools.nowMs));
    releaseHeld(sql, tools, batch.appeared);
    return batch.results;
  },
});
