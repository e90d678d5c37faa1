import { type CampaignInput, type CampaignStatus, dayMs, msToInstant } from '@alongside/common';
import { type CampaignFacts, campaignFacts } from './campaign-facts.ts';
import { demoSource } from './demo-world.ts';

/** The 12 campaigns, with their days counted from now. */
export function makeCampaigns(nowMs: number): { key: string; input: CampaignInput }[] {
  return campaignFacts.map((facts) => ({
    key: facts.key,
    input: {
      name: facts.name,
      channel: facts.channel,
      status: campaignStatus(facts),
      startsAt: msToInstant(nowMs - facts.startDaysAgo * dayMs),
      endsAt: msToInstant(nowMs - facts.endDaysAgo * dayMs),
      ownerName: facts.ownerName,
      url: `https://www.tallyport.example/${facts.path}`,
      source: demoSource,
      externalId: facts.key,
    },
  }));
}

function campaignStatus({ startDaysAgo, endDaysAgo }: CampaignFacts): CampaignStatus {
  if (startDaysAgo < 0) return 'planned';
  return endDaysAgo > 0 ? 'ended' : 'running';
}
