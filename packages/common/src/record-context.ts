import * as z from 'zod';
import { Consent } from './consent.ts';
import { AccountId, OpportunityId, PersonaId, PersonId } from './ids.ts';
import { BuyingStage, OpportunityStatus } from './opportunity.ts';
import { LifecycleStage, Seniority } from './person.ts';
import { Objection } from './persona.ts';
import { Recommendation } from './recommendation.ts';
import { RecordHints, RecordRef } from './record-ref.ts';
import { CalendarDay, Instant } from './time.ts';
import { Timeline } from './timeline.ts';

/** How sure we are of a persona, by how many kinds of rule it met. */
export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** The persona a person was given, what it says, and what decided it. */
export const AssignedPersona = z.object({
  id: PersonaId,
  name: z.string(),
  confidence: Confidence,
  who: z.string(),
  whyTheyAct: z.string(),
  howTheyBuy: z.string(),
  objections: z.array(Objection),
  messages: z.array(z.string()),
  /** What in the person's record met the rules: the words themselves. */
  matched: z.array(z.object({ field: z.enum(['title', 'seniority', 'department']), value: z.string() })),
});
export type AssignedPersona = z.infer<typeof AssignedPersona>;

export const AccountSummary = z.object({
  id: AccountId,
  name: z.string(),
  domain: z.string().optional(),
  industry: z.string().optional(),
  employeeCount: z.int().optional(),
  country: z.string().optional(),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

/** A person in short, as a line among others on an account or an opportunity. */
export const PersonLine = z.object({
  id: PersonId,
  name: z.string(),
  title: z.string().optional(),
  /** The role in the deal. */
  role: z.string().optional(),
  lastInboundAt: Instant.optional(),
  touchCount: z.int().nonnegative(),
});
export type PersonLine = z.infer<typeof PersonLine>;

/** People of one persona; those with no persona come last, without `personaId`. */
export const PeopleGroup = z.object({
  personaId: PersonaId.optional(),
  personaName: z.string().optional(),
  count: z.int().nonnegative(),
  /** How many of them acted in the last 90 days. */
  engagedCount: z.int().nonnegative(),
  /** The most recently engaged first, at most 5. */
  people: z.array(PersonLine),
});
export type PeopleGroup = z.infer<typeof PeopleGroup>;

export const Coverage = z.object({
  total: z.int().nonnegative(),
  engagedTotal: z.int().nonnegative(),
  groups: z.array(PeopleGroup),
  /** Personas with nobody here, or nobody engaged: the gaps. */
  gaps: z.array(z.object({ personaId: PersonaId, personaName: z.string(), nobodyKnown: z.boolean() })),
});
export type Coverage = z.infer<typeof Coverage>;

/** One thing worth doing now. Codes are closed; the screen has the words. */
export const NowItem = z.object({
  code: z.enum(['asked_for_contact', 'attended_event', 'registered_for_event', 'downloaded', 'many_visits', 'replied', 'gone_quiet']),
  at: Instant,
  count: z.int().positive(),
  subject: z.string().optional(),
  personName: z.string().optional(),
});
export type NowItem = z.infer<typeof NowItem>;

const shared = {
  record: RecordRef,
  /** What led from the record to the one shown. */
  matchedBy: z.enum(['crm_link', 'email', 'domain']),
  /**
   * More about it. `alias`: an address that was theirs before or is theirs too. `merged`: a record of somebody who was merged into this
   * one. Other words may come, and are as good as none to a client that does not know them.
   */
  matchedThrough: z.string().optional(),
  composedAt: Instant,
  now: z.array(NowItem).max(2),
  /** At most 3. */
  recommendations: z.array(Recommendation),
  timeline: Timeline,
};

export const PersonContext = z.object({
  subject: z.literal('person'),
  ...shared,
  person: z.object({
    id: PersonId,
    name: z.string(),
    email: z.string().optional(),
    title: z.string().optional(),
    seniority: Seniority.optional(),
    department: z.string().optional(),
    lifecycleStage: LifecycleStage.optional(),
    ownerName: z.string().optional(),
    doNotContact: z.boolean(),
    /** What is known per channel; absent from older servers. */
    consents: z.array(Consent).optional(),
    buyingStage: BuyingStage.optional(),
    account: AccountSummary.optional(),
  }),
  persona: AssignedPersona.optional(),
});
export type PersonContext = z.infer<typeof PersonContext>;

export const AccountContext = z.object({
  subject: z.literal('account'),
  ...shared,
  account: AccountSummary.extend({ ownerName: z.string().optional() }),
  coverage: Coverage,
});
export type AccountContext = z.infer<typeof AccountContext>;

export const OpportunityContext = z.object({
  subject: z.literal('opportunity'),
  ...shared,
  opportunity: z.object({
    id: OpportunityId,
    name: z.string(),
    status: OpportunityStatus,
    stage: z.string().optional(),
    buyingStage: BuyingStage.optional(),
    amountCents: z.int().optional(),
    currency: z.string().optional(),
    closeDate: CalendarDay.optional(),
    ownerName: z.string().optional(),
    account: AccountSummary.optional(),
  }),
  coverage: Coverage,
});
export type OpportunityContext = z.infer<typeof OpportunityContext>;

/** All that marketing knows about the record on the screen. */
export const RecordContext = z.discriminatedUnion('subject', [PersonContext, AccountContext, OpportunityContext]);
export type RecordContext = z.infer<typeof RecordContext>;

/** The body of a resolve: the record, and what its page shows. */
export const ResolveInput = z.object({
  record: RecordRef,
  hints: RecordHints.default({}),
  /** Whom the rep chose when several fitted. It decides among those that fit, and can name nobody else. */
  chosenId: z.union([PersonId, AccountId]).optional(),
});
export type ResolveInput = z.input<typeof ResolveInput>;

/** `known` with its context, `unknown` with what was looked for, `ambiguous` with those that fit. */
export const ResolveResult = z.discriminatedUnion('status', [
  /** `chosen`: several fitted, and `chosenId` decided. */
  z.object({ status: z.literal('known'), context: RecordContext, chosen: z.literal(true).optional() }),
  z.object({ status: z.literal('unknown'), searched: z.array(z.enum(['crm_link', 'email', 'domain'])) }),
  z.object({
    status: z.literal('ambiguous'),
    candidates: z.array(PersonLine.extend({ id: z.union([PersonId, AccountId]), accountName: z.string().optional() })),
  }),
]);
export type ResolveResult = z.infer<typeof ResolveResult>;
