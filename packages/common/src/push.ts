import * as z from 'zod';
import { AccountId, ContentId, PersonaId, PushId } from './ids.ts';
import { BuyingStage } from './opportunity.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

/** Which records a push is meant for. An empty list asks for nothing; a record must fit each list that is not. */
export const PushAudience = z.object({
  personaIds: z.array(PersonaId).max(50).default([]),
  industries: z.array(text(80).toLowerCase()).max(50).default([]),
  stages: z.array(BuyingStage).default([]),
  accountIds: z.array(AccountId).max(1_000).default([]),
});
export type PushAudience = z.infer<typeof PushAudience>;

/** `must_show` takes the first place and is for admins alone. */
export const PushMode = z.enum(['normal', 'must_show']);
export type PushMode = z.infer<typeof PushMode>;

const everyone = { personaIds: [], industries: [], stages: [], accountIds: [] };

const fields = {
  contentId: ContentId,
  audience: PushAudience.default(everyone),
  startsAt: Instant,
  endsAt: Instant,
  /** 1 goes first. */
  priority: z.int().min(1).max(3).default(2),
  /** What the rep reads as the reason, in the marketer's words. */
  reason: text(300),
  mode: PushMode.default('normal'),
  /** On how many days at most it is shown on one record. */
  capPerRecord: z.int().min(1).max(365).default(3),
  /** Who pushes it: reps see the name. */
  ownerName: text(120),
};

/** A marketer's word that reps should see an item on certain records for a while. */
export const Push = z.object({
  id: PushId,
  ...fields,
  status: z.enum(['scheduled', 'live', 'ended']),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Push = z.infer<typeof Push>;

/** Strict: a list under a wrong name would be no list, and the push would reach everyone. */
const audience = PushAudience.strict();

const endsAfterStart = { message: 'must be after startsAt', path: ['endsAt'] };

export const PushInput = z
  .object({ ...fields, audience: audience.default(everyone) })
  .refine((push) => Date.parse(push.endsAt) > Date.parse(push.startsAt), endsAfterStart);
export type PushInput = z.input<typeof PushInput>;

/** Absent fields stay as they are. The audience is replaced whole. */
export const PushPatch = z.object({
  audience: audience.optional(),
  startsAt: Instant.optional(),
  endsAt: Instant.optional(),
  priority: fields.priority.unwrap().optional(),
  reason: fields.reason.optional(),
  mode: PushMode.optional(),
  capPerRecord: fields.capPerRecord.unwrap().optional(),
  ownerName: fields.ownerName.optional(),
});
export type PushPatch = z.infer<typeof PushPatch>;
