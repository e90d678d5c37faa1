import { msToInstant, type PersonContext } from '@alongside/common';
import { buyingStageOf } from '@alongside/engine';
import { entityKey } from '../../db/entity-key.ts';
import { readAccount } from '../../db/reads/read-account.ts';
import { readCurrentConsents } from '../../db/reads/read-consents.ts';
import { readOpportunityOfPerson } from '../../db/reads/read-opportunity.ts';
import { readPerson } from '../../db/reads/read-person.ts';
import { toConsent } from '../consents/to-consent.ts';
import { type Composition, composeTimeline, recommend, toSummary } from './compose-parts.ts';
import { readRole } from './read-role.ts';

/** What marketing knows about a person, or `undefined` when there is no such row any more. */
export function composePerson(composition: Composition, pk: number): PersonContext | undefined {
  const { sql, shared, nowMs, record, matchedBy } = composition;
  const facts = readPerson(sql, pk);
  if (!facts) return undefined;
  const { accountPk, doNotContact, ...person } = facts;
  const account = accountPk === undefined ? undefined : readAccount(sql, accountPk);
  const deal = readOpportunityOfPerson(sql, pk, accountPk);
  const buyingStage = buyingStageOf({
    lifecycleStage: person.lifecycleStage,
    buyingStage: deal?.status === 'open' ? deal.buyingStage : undefined,
    opportunityStage: deal?.stage,
    opportunityStatus: deal?.status,
  });
  const { seniority, department, persona } = readRole(person, shared.personas);
  return {
    subject: 'person',
    record,
    matchedBy,
    composedAt: msToInstant(nowMs),
    person: {
      ...person,
      ...(seniority && { seniority }),
      ...(department && { department }),
      doNotContact: doNotContact === 1,
      consents: readCurrentConsents(sql, pk).map(toConsent),
      ...(buyingStage && { buyingStage }),
      ...(account && { account: toSummary(account) }),
    },
    ...(persona && { persona }),
    ...composeTimeline(composition, [pk], { withNames: false }),
    recommendations: recommend(composition, entityKey('person', pk), person.id, {
      personaId: persona?.id,
      personaName: persona?.name,
      industry: account?.industry,
      stage: buyingStage,
      accountId: account?.id,
    }),
  };
}
