import * as z from 'zod';
import { CampaignId, ContentId, PersonId, TrackedLinkId } from './ids.ts';
import { PageQuery } from './page.ts';
import { Instant } from './time.ts';
import { webAddress } from './web-address.ts';

const fields = {
  /** Where it leads. Absent where `contentId` is given: to the item's own address, as it is when the link is made. */
  url: webAddress(2048).optional(),
  contentId: ContentId.optional(),
  /** Whom it is sent to: following it becomes a touch of theirs. */
  personId: PersonId.optional(),
  campaignId: CampaignId.optional(),
  /** After that it leads nowhere. */
  expiresAt: Instant.optional(),
};

export const TrackedLinkInput = z
  .object(fields)
  .refine(({ url, contentId }) => url !== undefined || contentId !== undefined, { path: ['url'], message: 'must be given, or contentId' });
export type TrackedLinkInput = z.infer<typeof TrackedLinkInput>;

/** A link that a rep sends instead of an item's own address. */
export const TrackedLink = z.object({
  id: TrackedLinkId,
  /** What is sent. Whoever holds it can follow it; it tells nothing about whom it is for. */
  address: z.string(),
  url: z.string(),
  contentId: ContentId.optional(),
  personId: PersonId.optional(),
  campaignId: CampaignId.optional(),
  createdAt: Instant,
  expiresAt: Instant.optional(),
  revokedAt: Instant.optional(),
  /** How often it was followed, as far as that became touches: by people, by software, by who knows whom. */
  clicks: z.object({ person: z.int().nonnegative(), machine: z.int().nonnegative(), unknown: z.int().nonnegative() }),
});
export type TrackedLink = z.infer<typeof TrackedLink>;

export const TrackedLinkQuery = PageQuery.extend({ personId: PersonId.optional(), contentId: ContentId.optional() });
export type TrackedLinkQuery = z.infer<typeof TrackedLinkQuery>;
