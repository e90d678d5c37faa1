import { Campaign, CampaignStatus, PageQuery, TouchChannel } from '@alongside/common';
import { listCampaigns } from '../services/campaigns/list-campaigns.ts';
import { defineListRoute } from './define-list-route.ts';

export const campaignsListRoute = defineListRoute({
  operationId: 'listCampaigns',
  tag: 'Campaigns',
  summary: 'List campaigns',
  path: '/v1/campaigns',
  query: PageQuery.extend({ status: CampaignStatus.optional(), channel: TouchChannel.optional() }),
  answer: Campaign,
  list: listCampaigns,
});
