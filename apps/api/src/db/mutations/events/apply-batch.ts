import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { deleteNames } from './delete-names.ts';
import { EventBatch } from './event-batch.ts';
import { eventNouns } from './event-nouns.ts';
import type { EventToApply } from './event-to-apply.ts';
import { mergeNames } from './merge-names.ts';
import { recordTouches } from './record-touches.ts';
import { removeTouches } from './remove-touches.ts';
import { sayMembers } from './say-members.ts';
import { sayRoles } from './say-roles.ts';
import { upsertNoun } from './upsert-noun.ts';

/**
 * One pass over some events, without those that waited for them.
 *
 * @param latestMs events that say they are later are refused; those that waited were looked at when they came
 */
export function applyBatch(
  sql: SqlConnection,
  tools: MutationTools,
  events: readonly EventToApply[],
  latestMs = Number.POSITIVE_INFINITY,
): EventBatch {
  const batch = new EventBatch(sql, tools, events, latestMs);
  for (const noun of eventNouns) upsertNoun(batch, noun);
  for (const noun of eventNouns) mergeNames(batch, noun);
  for (const noun of eventNouns) deleteNames(batch, noun);
  sayRoles(batch);
  sayMembers(batch);
  recordTouches(batch);
  removeTouches(batch);
  batch.storeHeld();
  batch.bump();
  return batch;
}
