import * as z from 'zod';
import { CampaignId } from './ids.ts';
import { isStorable, notStorable } from './storable.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { TouchChannel } from './touch-types.ts';
import { webAddress } from './web-address.ts';

export const CampaignStatus = z.enum(['planned', 'running', 'ended', 'cancelled']);
export type CampaignStatus = z.infer<typeof CampaignStatus>;

const fields = {
  name: text(200),
  channel: TouchChannel.optional(),
  status: CampaignStatus.optional(),
  startsAt: Instant.optional(),
  endsAt: Instant.optional(),
  ownerName: text(120).optional(),
  /** http and https only. */
  url: webAddress(2048).refine(isStorable, notStorable).optional(),
  source: text(80).optional(),
  externalId: text(255).optional(),
};

/** Something marketing ran, runs or plans: a mailing, a webinar, a fair. */
export const Campaign = z.object({ id: CampaignId, ...fields, status: CampaignStatus, createdAt: Instant, updatedAt: Instant });
export type Campaign = z.infer<typeof Campaign>;

export const CampaignInput = z.object(fields);
export type CampaignInput = z.infer<typeof CampaignInput>;

/** Absent fields stay as they are; `null` empties one. */
export const CampaignPatch = z.object({
  name: fields.name.optional(),
  channel: fields.channel.nullable(),
  status: fields.status,
  startsAt: fields.startsAt.nullable(),
  endsAt: fields.endsAt.nullable(),
  ownerName: fields.ownerName.nullable(),
  url: fields.url.nullable(),
});
export type CampaignPatch = z.infer<typeof CampaignPatch>;
