import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { storeJob } from '../jobs/store-job.ts';
import { applyBatch } from './apply-batch.ts';
import type { Need } from './needs.ts';
import { noteReleased } from './released-needs.ts';
import { takeHeld } from './take-held.ts';

/** About twenty milliseconds: a million may wait for one campaign, and nobody else writes meanwhile. */
const most = 400;

/**
 * Applies the events that waited for names which somebody has by now, and those that waited for them. Where more wait than others can be
 * kept waiting for, the job `release_held` applies the rest.
 */
export function releaseHeld(sql: SqlConnection, tools: MutationTools, appeared: ReadonlySet<Need>): void {
  if (releaseSome(sql, tools, appeared)) storeJob(sql, { kind: 'release_held', period: tools.newId('job') }, tools);
}

/** @returns whether there are more than were applied: their names are noted */
export function releaseSome(sql: SqlConnection, tools: MutationTools, appeared: ReadonlySet<Need>): boolean {
  let names = appeared;
  let left = most;
  while (names.size > 0 && left > 0) {
    const events = takeHeld(sql, names, left);
    if (events.length === 0) return false;
    left -= events.length;
    names = new Set([...names, ...applyBatch(sql, tools, events).appeared]);
  }
  return names.size > 0 && noteReleased(sql, names, tools.nowMs) > 0;
}
