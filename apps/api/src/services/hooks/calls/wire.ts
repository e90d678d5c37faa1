import * as z from 'zod';

const id = z.union([z.string().trim().min(1).max(255), z.number().transform(String)]);
const record = z.record(z.string(), z.unknown());
/** A time that is not one is as good as none: what it belongs to is still a fact. */
const time = z.string().max(40).optional().catch(undefined);

/**
 * One call of Segment's or RudderStack's, as far as we read it.
 *
 * @source segmentio/segment-docs, spec; rudderstack.com event specification, read 2026-11
 */
export const Call = z.object({
  type: z.string().max(40),
  messageId: id.optional().catch(undefined),
  userId: id.nullish().catch(undefined),
  anonymousId: id.nullish().catch(undefined),
  previousId: id.nullish().catch(undefined),
  groupId: id.nullish().catch(undefined),
  /** Of a track. */
  event: z.string().max(1_000).optional().catch(undefined),
  /** Of a page or a screen. */
  name: z.string().max(1_000).nullish().catch(undefined),
  traits: record.nullish().catch(undefined),
  properties: record.nullish().catch(undefined),
  context: z
    .object({ traits: record.nullish().catch(undefined), page: record.nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  timestamp: time,
  originalTimestamp: time,
  sentAt: time,
  receivedAt: time,
});
export type Call = z.infer<typeof Call>;
