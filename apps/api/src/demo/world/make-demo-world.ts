import type { DemoPerson, DemoWorld } from './demo-world.ts';
import { makeAccounts } from './make-accounts.ts';
import { makeCampaigns } from './make-campaigns.ts';
import { makeContent } from './make-content.ts';
import { makeOpportunities } from './make-opportunities.ts';
import { makePeople } from './make-people.ts';
import { makePushes } from './make-pushes.ts';
import { makeTouches } from './make-touches.ts';
import { personaFacts } from './persona-facts.ts';
import { randomSource } from './random-source.ts';

const seed = 20_260_921;
const touchCount = 3_000;

/**
 * The invented market of Tallyport, a vendor of spend management software: the same companies, people and stories each time,
 * with dates counted back from now.
 *
 * @param nowMs milliseconds since 1970 UTC
 */
export function makeDemoWorld(nowMs: number): DemoWorld {
  const random = randomSource(seed);
  const accounts = makeAccounts(random);
  const people = makePeople(random, accounts);
  const opportunities = makeOpportunities(random, accounts, people, nowMs);
  const person = (number: number): DemoPerson => {
    const found = people[number - 1];
    if (!found) throw new Error(`there is no person ${number}`);
    return found;
  };
  return {
    accounts,
    people,
    opportunities,
    campaigns: makeCampaigns(nowMs),
    personas: personaFacts,
    content: makeContent(nowMs),
    pushes: makePushes(nowMs),
    touches: makeTouches(random, accounts, people, nowMs, touchCount),
    highlights: { hot: person(1), lead: person(5), goneQuiet: person(4), untouched: person(9), doNotContact: person(34) },
  };
}
