import * as z from 'zod';
import { isStorable, notStorable } from './storable.ts';

/** The kinds of CRM record we have something to say about. `open`: the address alone does not tell, the page's own hints do. */
export const RecordKind = z.enum(['contact', 'lead', 'account', 'opportunity', 'open']);
export type RecordKind = z.infer<typeof RecordKind>;

/** Which CRM system: the id of an adapter in `packages/crm-pages`, or `generic` for a host that a user added. */
export const CrmId = z.string().regex(/^[a-z][a-z0-9-]{1,31}$/, 'must be the id of a CRM, such as salesforce');

/** Which installation of it: the Salesforce domain, the HubSpot portal, the Dynamics host, the host and port of a self-hosted one. */
export const CrmInstance = z.string().trim().min(1).max(255).refine(isStorable, notStorable);

/** One record of one CRM, as its address names it. Ids are text: some have 19 digits, some have spaces and accents. */
export const RecordRef = z.object({
  crm: CrmId,
  instance: CrmInstance,
  kind: RecordKind,
  recordId: z.string().min(1).max(512).refine(isStorable, notStorable),
});
export type RecordRef = z.infer<typeof RecordRef>;

/** What a page shows about its record, for matching when the record itself is unknown. Travels in bodies only, never in an address. */
export const RecordHints = z.object({
  email: z.string().trim().toLowerCase().max(320).optional(),
  name: z.string().trim().max(200).optional(),
  domain: z.string().trim().toLowerCase().max(253).optional(),
});
export type RecordHints = z.infer<typeof RecordHints>;

/** A CRM host that the user or the admin added: its pages are read by the adapter named here. */
export const CrmSite = z.object({
  /** Scheme, host and port, such as `https://crm.acme.example`. */
  origin: z.url(),
  /** An adapter's id, or `generic`. */
  crm: CrmId,
  /** Whether the visible e-mail address and domain may be sent to find the person. */
  hints: z.boolean(),
});
export type CrmSite = z.infer<typeof CrmSite>;
