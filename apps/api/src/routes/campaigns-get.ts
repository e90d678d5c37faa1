import { Campaign, CampaignId } from '@alongside/common';
import { getCampaign } from '../services/campaigns/get-campaign.ts';
import { defineGetRoute } from './define-get-route.ts';

export const campaignsGetRoute = defineGetRoute({
  operationId: 'getCampaign',
  tag: 'Campaigns',
  summary: 'Read a campaign',
  path: '/v1/campaigns/{id}',
  id: CampaignId,
  answer: Campaign,
  get: getCampaign,
});
