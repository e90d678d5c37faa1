import * as z from 'zod';
import { CrmSiteId } from './ids.ts';
import { CrmId, CrmSite } from './record-ref.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

/** Scheme, host and port, nothing after it. */
export const CrmOrigin = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .regex(/^https?:\/\/[^/?#@*\s]+$/, 'must be scheme, host and port, such as https://crm.acme.example');

const cardsOff = z.array(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)).max(30);

/** A CRM installation as the workspace knows it. Reps' extensions follow the approved ones. */
export const ManagedCrmSite = CrmSite.extend({
  id: CrmSiteId,
  /** Ids of overlay cards that are not shown there. */
  cardsOff,
  status: z.enum(['approved', 'requested', 'declined']),
  /** Who asked for it, and why, when a rep did. */
  requestedBy: z.string().optional(),
  reason: z.string().optional(),
  createdAt: Instant,
  decidedAt: Instant.optional(),
});
export type ManagedCrmSite = z.infer<typeof ManagedCrmSite>;

export const CrmSiteInput = z.object({ origin: CrmOrigin, crm: CrmId, hints: z.boolean().default(false), cardsOff: cardsOff.default([]) });
export type CrmSiteInput = z.infer<typeof CrmSiteInput>;

export const CrmSitePatch = z.object({
  crm: CrmId.optional(),
  hints: z.boolean().optional(),
  cardsOff: cardsOff.optional(),
  status: z.enum(['approved', 'declined']).optional(),
});
export type CrmSitePatch = z.infer<typeof CrmSitePatch>;

/** A rep asks for a host that nobody has listed. Asked again, it stays one request. */
export const CrmSiteRequest = z.object({ origin: CrmOrigin, crm: CrmId.default('generic'), reason: text(500).optional() });
export type CrmSiteRequest = z.infer<typeof CrmSiteRequest>;
