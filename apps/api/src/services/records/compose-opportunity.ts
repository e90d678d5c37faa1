import { msToInstant, type OpportunityContext } from '@alongside/common';
import { buyingStageOf } from '@alongside/engine';
import { entityKey } from '../../db/entity-key.ts';
import { readAccount } from '../../db/reads/read-account.ts';
import { readAccountCrowd, readOpportunityCrowd } from '../../db/reads/read-crowd.ts';
import { readOpportunity } from '../../db/reads/read-opportunity.ts';
import { type Composition, composeTimeline, recommend, toSummary } from './compose-parts.ts';
import { coverCrowd } from './cover-crowd.ts';

/** What marketing knows about a deal and the people in it; where nobody has a part yet, about those of its account. */
export function composeOpportunity(composition: Composition, pk: number): OpportunityContext | undefined {
  const { sql, shared, nowMs, record, matchedBy } = composition;
  const facts = readOpportunity(sql, pk);
  if (!facts) return undefined;
  const { accountPk, ...opportunity } = facts;
  const account = accountPk === undefined ? undefined : readAccount(sql, accountPk);
  const contacts = readOpportunityCrowd(sql, pk, nowMs);
  const isAlone = contacts.members.length === 0 && accountPk !== undefined;
  const { members, tally } = isAlone ? readAccountCrowd(sql, accountPk, nowMs) : contacts;
  const buyingStage = buyingStageOf({
    buyingStage: opportunity.buyingStage,
    opportunityStage: opportunity.stage,
    opportunityStatus: opportunity.status,
  });
  const { coverage, leading } = coverCrowd(members, shared.personas, nowMs);
  return {
    subject: 'opportunity',
    record,
    matchedBy,
    composedAt: msToInstant(nowMs),
    opportunity: { ...opportunity, ...(buyingStage && { buyingStage }), ...(account && { account: toSummary(account) }) },
    coverage,
    ...composeTimeline(
      composition,
      members.map((member) => member.pk),
      { withNames: true, tally },
    ),
    recommendations: recommend(composition, entityKey('opportunity', pk), opportunity.id, {
      personaId: leading?.id,
      personaName: leading?.name,
      industry: account?.industry,
      stage: buyingStage,
      accountId: account?.id,
    }),
  };
}
