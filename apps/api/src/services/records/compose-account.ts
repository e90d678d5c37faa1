import { type AccountContext, msToInstant } from '@alongside/common';
import { buyingStageOf } from '@alongside/engine';
import { entityKey } from '../../db/entity-key.ts';
import { readAccount } from '../../db/reads/read-account.ts';
import { readAccountCrowd } from '../../db/reads/read-crowd.ts';
import { readOpportunityOfAccount } from '../../db/reads/read-opportunity.ts';
import { type Composition, composeTimeline, recommend } from './compose-parts.ts';
import { coverCrowd } from './cover-crowd.ts';

/** What marketing knows about a company and the people in it. */
export function composeAccount(composition: Composition, pk: number): AccountContext | undefined {
  const { sql, shared, nowMs, record, matchedBy } = composition;
  const account = readAccount(sql, pk);
  if (!account) return undefined;
  const { members, tally } = readAccountCrowd(sql, pk, nowMs);
  const deal = readOpportunityOfAccount(sql, pk);
  const { coverage, leading } = coverCrowd(members, shared.personas, nowMs);
  return {
    subject: 'account',
    record,
    matchedBy,
    composedAt: msToInstant(nowMs),
    account,
    coverage,
    ...composeTimeline(
      composition,
      members.map((member) => member.pk),
      { withNames: true, tally },
    ),
    recommendations: recommend(composition, entityKey('account', pk), account.id, {
      personaId: leading?.id,
      personaName: leading?.name,
      industry: account.industry,
      stage: deal && buyingStageOf({ buyingStage: deal.buyingStage, opportunityStage: deal.stage, opportunityStatus: deal.status }),
      accountId: account.id,
    }),
  };
}
