import * as z from 'zod';
import { CrmLink } from './crm-link.ts';
import { EmailAddress } from './email-address.ts';
import { AccountId, OpportunityId, PersonId } from './ids.ts';
import { text } from './text.ts';
import { CalendarDay, Instant } from './time.ts';

/** How far a buyer is. Content, pushes and rankings speak of these; a CRM's own stage names are mapped onto them. */
export const BuyingStage = z.enum(['awareness', 'consideration', 'evaluation', 'decision', 'customer']);
export type BuyingStage = z.infer<typeof BuyingStage>;

export const OpportunityStatus = z.enum(['open', 'won', 'lost']);
export type OpportunityStatus = z.infer<typeof OpportunityStatus>;

/** A person with a part in the deal. */
export const OpportunityContact = z.object({ personId: PersonId, role: text(80).optional() });
export type OpportunityContact = z.infer<typeof OpportunityContact>;

const fields = {
  name: text(200),
  accountId: AccountId.optional(),
  /** The CRM's own word, such as `Value Proposition`. */
  stage: text(120).optional(),
  buyingStage: BuyingStage.optional(),
  status: OpportunityStatus.optional(),
  /** In the smallest unit of the currency. */
  amountCents: z.int().nonnegative().optional(),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')
    .optional(),
  closeDate: CalendarDay.optional(),
  ownerName: text(120).optional(),
  /** Whose record it is in the CRM; decides who may see it where reps see only their own. */
  ownerEmail: EmailAddress.optional(),
  contacts: z.array(OpportunityContact).max(200).optional(),
  source: text(80).optional(),
  externalId: text(255).optional(),
  links: z.array(CrmLink).max(50).optional(),
};

/** A deal. */
export const Opportunity = z.object({
  id: OpportunityId,
  ...fields,
  status: OpportunityStatus,
  contacts: z.array(OpportunityContact),
  links: z.array(CrmLink),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Opportunity = z.infer<typeof Opportunity>;

export const OpportunityInput = z.object(fields);
export type OpportunityInput = z.infer<typeof OpportunityInput>;

/** Absent fields stay as they are; `null` empties one. `links` and `contacts` replace the whole list. */
export const OpportunityPatch = z.object({
  name: fields.name.optional(),
  accountId: fields.accountId.nullable(),
  stage: fields.stage.nullable(),
  buyingStage: fields.buyingStage.nullable(),
  status: fields.status,
  amountCents: fields.amountCents.nullable(),
  currency: fields.currency.nullable(),
  closeDate: fields.closeDate.nullable(),
  ownerName: fields.ownerName.nullable(),
  ownerEmail: fields.ownerEmail.nullable(),
  contacts: fields.contacts,
  links: fields.links,
});
export type OpportunityPatch = z.infer<typeof OpportunityPatch>;
