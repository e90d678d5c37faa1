import * as z from 'zod';
import { ContentId, PushId } from './ids.ts';
import { RecordRef } from './record-ref.ts';
import { Instant } from './time.ts';

/** What a rep did with a recommendation. `shown` is the list having been in view, not the page having loaded. */
export const FeedbackKind = z.enum(['shown', 'copied', 'opened', 'useful', 'not_useful']);
export type FeedbackKind = z.infer<typeof FeedbackKind>;

/** One act of a rep. The id is made where the act happens; sent again, it counts once. */
export const FeedbackEvent = z.object({
  id: z.uuid(),
  kind: FeedbackKind,
  contentId: ContentId,
  record: RecordRef,
  /** The person, account or opportunity the record was matched to, where the record itself has no link. */
  subjectId: z.string().max(64).optional(),
  slot: z.int().positive().optional(),
  pushId: PushId.optional(),
  occurredAt: Instant,
});
export type FeedbackEvent = z.infer<typeof FeedbackEvent>;

/** Several acts at once: a queue that could not be sent earlier arrives in one call. */
export const FeedbackBatch = z.object({ events: z.array(FeedbackEvent).min(1).max(200) });
export type FeedbackBatch = z.infer<typeof FeedbackBatch>;
