import * as z from 'zod';
import { AccountPatch } from './account.ts';
import { CampaignPatch } from './campaign.ts';
import { CompanyDomain } from './company-domain.ts';
import { ContentItemPatch } from './content.ts';
import { EmailAddress } from './email-address.ts';
import { OpportunityPatch } from './opportunity.ts';
import { PersonPatch } from './person.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { TouchInput } from './touch.ts';

/** What a system calls one of its own records. */
export const SourceName = z.object({ source: text(80), externalId: text(255) });
export type SourceName = z.infer<typeof SourceName>;

/** Whose record another one is, in the words of the source: the same system's id unless `source` says which. */
const Reference = z.object({ source: text(80).optional(), externalId: text(255) });
const AccountReference = z.union([Reference, z.object({ domain: CompanyDomain })]);
const PersonReference = z.union([Reference, z.object({ email: EmailAddress })]);

const said = {
  ...SourceName.shape,
  /** When it became so, as the source stamps it: of two words on the same thing the later one holds, in whatever order they come. */
  at: Instant,
};

const links = PersonPatch.shape.links;

/** One fact that another system tells. Told twice, late or in another order, the outcome is the same. */
export const DataEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('person.upsert'),
    ...said,
    /** Fields that are absent are not spoken of; `null` empties one. */
    person: PersonPatch.omit({ accountId: true, links: true }),
    account: AccountReference.nullable().optional(),
    /** CRM records that stand for the person; added to those known. */
    links,
  }),
  z.object({
    type: z.literal('account.upsert'),
    ...said,
    account: AccountPatch.omit({ links: true }),
    /** The company that it belongs to. */
    parent: AccountReference.nullable().optional(),
    links,
  }),
  z.object({
    type: z.literal('opportunity.upsert'),
    ...said,
    opportunity: OpportunityPatch.omit({ accountId: true, contacts: true, links: true }),
    account: AccountReference.nullable().optional(),
    links,
  }),
  z.object({ type: z.literal('campaign.upsert'), ...said, campaign: CampaignPatch }),
  z.object({ type: z.literal('content.upsert'), ...said, content: ContentItemPatch }),
  ...(['person', 'account', 'opportunity', 'campaign', 'content'] as const).map((noun) =>
    z.object({ type: z.literal(`${noun}.delete`), ...said }),
  ),
  ...(['person', 'account', 'opportunity', 'campaign', 'content'] as const).map((noun) =>
    z.object({
      type: z.literal(`${noun}.merge`),
      ...said,
      /** The source's ids of the records that became this one. */
      merged: z.array(text(255)).min(1).max(100),
    }),
  ),
  z.object({
    type: z.literal('opportunity_role.upsert'),
    source: said.source,
    at: said.at,
    opportunity: Reference,
    person: PersonReference,
    role: text(80).nullable().optional(),
  }),
  z.object({
    type: z.literal('opportunity_role.delete'),
    source: said.source,
    at: said.at,
    opportunity: Reference,
    person: PersonReference,
  }),
  z.object({
    type: z.literal('campaign_member.upsert'),
    ...said,
    campaign: Reference,
    person: PersonReference,
    /** The source's own word, such as `Attended`. */
    status: text(120).optional(),
    hasResponded: z.boolean().optional(),
    firstRespondedAt: Instant.optional(),
    addedAt: Instant.optional(),
  }),
  z.object({ type: z.literal('campaign_member.delete'), ...said, campaign: Reference, person: PersonReference }),
  z.object({ type: z.literal('touch.record'), touch: TouchInput }),
  z.object({ type: z.literal('touch.delete'), ...said }),
]);
export type DataEvent = z.infer<typeof DataEvent>;

/** At most this many events in one call. */
export const eventBatchLimit = 1_000;
