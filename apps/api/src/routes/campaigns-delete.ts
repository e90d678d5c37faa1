import { CampaignId } from '@alongside/common';
import { deleteCampaign } from '../services/campaigns/delete-campaign.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const campaignsDeleteRoute = defineDeleteRoute({
  operationId: 'deleteCampaign',
  tag: 'Campaigns',
  summary: 'Remove a campaign',
  description: 'Its touches stay, without a campaign.',
  path: '/v1/campaigns/{id}',
  id: CampaignId,
  remove: deleteCampaign,
});
