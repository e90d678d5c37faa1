import { Campaign, CampaignInput } from '@alongside/common';
import { createCampaign } from '../services/campaigns/create-campaign.ts';
import { getCampaign } from '../services/campaigns/get-campaign.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const campaignsCreateRoute = defineCreateRoute({
  operationId: 'createCampaign',
  tag: 'Campaigns',
  summary: 'Store a campaign',
  description: 'A campaign already known by source and external id is updated instead, and answered with 200.',
  path: '/v1/campaigns',
  input: CampaignInput,
  answer: Campaign,
  create: createCampaign,
  get: getCampaign,
});
