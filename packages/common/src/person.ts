import * as z from 'zod';
import { CrmLink } from './crm-link.ts';
import { EmailAddress } from './email-address.ts';
import { AccountId, PersonId } from './ids.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

export const Seniority = z.enum(['owner', 'c_level', 'vp', 'director', 'manager', 'senior', 'entry']);
export type Seniority = z.infer<typeof Seniority>;

/** Where marketing and sales say this person stands. */
export const LifecycleStage = z.enum(['subscriber', 'lead', 'mql', 'sql', 'opportunity', 'customer', 'evangelist', 'other']);
export type LifecycleStage = z.infer<typeof LifecycleStage>;

const fields = {
  name: text(200),
  email: EmailAddress.optional(),
  phone: text(60).optional(),
  title: text(200).optional(),
  seniority: Seniority.optional(),
  /** Lower-case word or words, such as `finance` or `human resources`. */
  department: text(80).toLowerCase().optional(),
  accountId: AccountId.optional(),
  lifecycleStage: LifecycleStage.optional(),
  ownerName: text(120).optional(),
  /** Whose record it is in the CRM; decides who may see it where reps see only their own. */
  ownerEmail: EmailAddress.optional(),
  country: text(80).optional(),
  doNotContact: z.boolean().optional(),
  /** The system that told us, with its own id: the pair is unique, and writing it again updates the same person. */
  source: text(80).optional(),
  externalId: text(255).optional(),
  links: z.array(CrmLink).max(50).optional(),
};

/** A CRM contact or lead, once, whatever number of records stands for it. */
export const Person = z.object({ id: PersonId, ...fields, links: z.array(CrmLink), createdAt: Instant, updatedAt: Instant });
export type Person = z.infer<typeof Person>;

export const PersonInput = z.object(fields);
export type PersonInput = z.infer<typeof PersonInput>;

/** Absent fields stay as they are; `null` empties one. `links` replaces the whole list. */
export const PersonPatch = z.object({
  name: fields.name.optional(),
  email: fields.email.nullable(),
  phone: fields.phone.nullable(),
  title: fields.title.nullable(),
  seniority: fields.seniority.nullable(),
  department: fields.department.nullable(),
  accountId: fields.accountId.nullable(),
  lifecycleStage: fields.lifecycleStage.nullable(),
  ownerName: fields.ownerName.nullable(),
  ownerEmail: fields.ownerEmail.nullable(),
  country: fields.country.nullable(),
  doNotContact: fields.doNotContact,
  links: fields.links,
});
export type PersonPatch = z.infer<typeof PersonPatch>;
