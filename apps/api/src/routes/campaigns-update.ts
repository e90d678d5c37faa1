import { Campaign, CampaignId, CampaignPatch } from '@alongside/common';
import { getCampaign } from '../services/campaigns/get-campaign.ts';
import { updateCampaign } from '../services/campaigns/update-campaign.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const campaignsUpdateRoute = defineUpdateRoute({
  operationId: 'updateCampaign',
  tag: 'Campaigns',
  summary: 'Change a campaign',
  description: 'Absent fields stay as they are; `null` empties one.',
  path: '/v1/campaigns/{id}',
  id: CampaignId,
  patch: CampaignPatch,
  answer: Campaign,
  update: updateCampaign,
  get: getCampaign,
});
