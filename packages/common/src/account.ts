import * as z from 'zod';
import { CompanyDomain } from './company-domain.ts';
import { CrmLink } from './crm-link.ts';
import { EmailAddress } from './email-address.ts';
import { AccountId } from './ids.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

const fields = {
  name: text(200),
  /** The company's own mail and web domain, such as `acme.example`. */
  domain: CompanyDomain.optional(),
  /** Lower-case words, such as `financial services`. Content and pushes name industries the same way. */
  industry: text(80).toLowerCase().optional(),
  employeeCount: z.int().nonnegative().optional(),
  country: text(80).optional(),
  ownerName: text(120).optional(),
  /** Whose record it is in the CRM; decides who may see it where reps see only their own. */
  ownerEmail: EmailAddress.optional(),
  source: text(80).optional(),
  externalId: text(255).optional(),
  links: z.array(CrmLink).max(50).optional(),
};

/** A company that marketing and sales work on. */
export const Account = z.object({ id: AccountId, ...fields, links: z.array(CrmLink), createdAt: Instant, updatedAt: Instant });
export type Account = z.infer<typeof Account>;

export const AccountInput = z.object(fields);
export type AccountInput = z.infer<typeof AccountInput>;

/** Absent fields stay as they are; `null` empties one. `links` replaces the whole list. */
export const AccountPatch = z.object({
  name: fields.name.optional(),
  domain: fields.domain.nullable(),
  industry: fields.industry.nullable(),
  employeeCount: fields.employeeCount.nullable(),
  country: fields.country.nullable(),
  ownerName: fields.ownerName.nullable(),
  ownerEmail: fields.ownerEmail.nullable(),
  links: fields.links,
});
export type AccountPatch = z.infer<typeof AccountPatch>;
