import * as z from 'zod';
import { EmailAddress } from './email-address.ts';
import { EvidenceSignal, TouchEvidence } from './evidence.ts';
import { CampaignId, ContentId, PersonId, TouchId } from './ids.ts';
import { RecordRef } from './record-ref.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { TouchChannel, TouchDirection, TouchType } from './touch-types.ts';

/** Who acted, as far as the signals tell. Only `person` moves scores, rankings and KPIs in full. */
export const EvidenceGrade = z.enum(['person', 'machine', 'unknown']);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** How exact the time is. A `date` must never sort before the same day's instants as if it were 00:00. */
export const TouchPrecision = z.enum(['second', 'minute', 'date']);
export type TouchPrecision = z.infer<typeof TouchPrecision>;

/** One recorded contact between a person and our marketing or sales. */
export const Touch = z.object({
  id: TouchId,
  personId: PersonId,
  campaignId: CampaignId.optional(),
  contentId: ContentId.optional(),
  type: TouchType,
  channel: TouchChannel,
  direction: TouchDirection,
  /** Engagement points of this touch, -100 to 100. */
  weight: z.number().min(-100).max(100),
  grade: EvidenceGrade,
  /** What decided the grade, such as `scanner_agent` or `vendor_bot_flag`. */
  signals: z.array(z.string()),
  /** When it happened, as the source system stamped it. */
  occurredAt: Instant,
  precision: TouchPrecision,
  /** When we first saw it. */
  observedAt: Instant,
  /** What it was about, in the source's words: the mail's subject, the page's title, the webinar's name. */
  subject: z.string().optional(),
  source: z.string(),
  externalId: z.string(),
});
export type Touch = z.infer<typeof Touch>;

/** Whose touch it is: our id, a mail address, a CRM record, or the source system's own id of the person. */
export const PersonReference = z.union([
  z.object({ id: PersonId }),
  z.object({ email: EmailAddress }),
  z.object({ record: RecordRef }),
  z.object({ source: text(80), externalId: text(255) }),
]);
export type PersonReference = z.infer<typeof PersonReference>;

/** One touch to record. `source` and `externalId` together are its identity: sent again, it changes nothing. */
export const TouchInput = z.object({
  source: text(80),
  externalId: text(255),
  person: PersonReference,
  type: TouchType,
  occurredAt: Instant,
  precision: TouchPrecision.optional(),
  campaign: z
    .union([z.object({ id: CampaignId }), z.object({ source: text(80), externalId: text(255) }), z.object({ name: text(200) })])
    .optional(),
  contentId: ContentId.optional(),
  subject: text(300).optional(),
  channel: TouchChannel.optional(),
  direction: TouchDirection.optional(),
  /** Who acted, as the sender sees it: believed unless the evidence says otherwise. */
  grade: EvidenceGrade.optional(),
  /** What the sender saw, in its own words; the codes of ours among them count as evidence. */
  signals: z.array(text(80)).max(20).optional(),
  evidence: TouchEvidence.optional(),
});
export type TouchInput = z.infer<typeof TouchInput>;

/** Who acted, as somebody sees it who knows better than the signals. */
export const TouchGradeInput = z.object({
  /** `null` takes an earlier correction back: the signals decide again. */
  grade: z.enum(['person', 'machine']).nullable(),
  /** Further touches of the same person that are meant too, such as the rest of a run. */
  also: z.array(TouchId).max(50).optional(),
});
export type TouchGradeInput = z.infer<typeof TouchGradeInput>;

/** Touches after a correction, or after one was taken back. */
export const TouchGradeReport = z.object({
  touches: z.array(z.object({ id: TouchId, grade: EvidenceGrade, signals: z.array(EvidenceSignal), isCorrected: z.boolean() })),
});
export type TouchGradeReport = z.infer<typeof TouchGradeReport>;

/** At most this many touches in one call. */
export const touchBatchLimit = 1_000;
