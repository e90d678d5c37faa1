import * as z from 'zod';
import { ContentKind } from './content.ts';
import { ContentId, PushId } from './ids.ts';
import { Instant } from './time.ts';

/** Why an item stands in the list. At most two are given, the strongest first. Every number is a stored counter. */
export const Reason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('push'), pushedBy: z.string(), note: z.string() }),
  z.object({ code: z.literal('objection_match'), objection: z.string() }),
  z.object({ code: z.literal('persona_match'), persona: z.string() }),
  z.object({ code: z.literal('industry_match'), industry: z.string() }),
  z.object({ code: z.literal('stage_match'), stage: z.string() }),
  z.object({
    code: z.literal('context_ratio'),
    dimension: z.enum(['persona', 'industry', 'stage']),
    value: z.string(),
    ratio: z.number(),
    uses: z.int(),
    views: z.int(),
  }),
  z.object({ code: z.literal('item_ratio'), ratio: z.number(), uses: z.int(), views: z.int() }),
  z.object({ code: z.literal('open_rate'), opened: z.int(), shared: z.int() }),
  z.object({ code: z.literal('being_tested') }),
  z.object({ code: z.literal('general_fit') }),
]);
export type Reason = z.infer<typeof Reason>;

/** One addend of the logarithm of the score. All of them together are the explanation. */
export const LogTerm = z.object({ term: z.string(), value: z.number() });
export type LogTerm = z.infer<typeof LogTerm>;

/** An item that a rep may use on this record, with the reason it is there. */
export const Recommendation = z.object({
  contentId: ContentId,
  kind: ContentKind,
  title: z.string(),
  url: z.string(),
  summary: z.string().optional(),
  language: z.string(),
  validUntil: Instant.optional(),
  /** Place in the list, from 1. */
  slot: z.int().positive(),
  origin: z.enum(['ranked', 'push', 'exploration']),
  pushId: PushId.optional(),
  reasons: z.array(Reason).min(1).max(2),
  /** The score is `exp` of the sum of the terms. */
  score: z.number(),
  terms: z.array(LogTerm),
  /** The chance with which this item was given this place: 1 unless drawn. */
  propensity: z.number().min(0).max(1),
});
export type Recommendation = z.infer<typeof Recommendation>;
