import { type BuyingStage, dayMs, msToInstant, type OpportunityStatus } from '@alongside/common';
import { demoLink } from './demo-link.ts';
import { type DemoAccount, type DemoOpportunity, type DemoPerson, demoSource } from './demo-world.ts';
import type { RandomSource } from './random-source.ts';
import { smallestUnits } from './smallest-units.ts';

interface Stage {
  readonly name: string;
  readonly status: OpportunityStatus;
  readonly buyingStage?: BuyingStage;
  /** When it closes, or closed: days from now. */
  readonly closesInDays: readonly [low: number, high: number];
}

const openStages: readonly Stage[] = [
  { name: 'First contact', status: 'open', buyingStage: 'awareness', closesInDays: [110, 190] },
  { name: 'Discovery', status: 'open', buyingStage: 'consideration', closesInDays: [80, 150] },
  { name: 'Solution fit', status: 'open', buyingStage: 'evaluation', closesInDays: [50, 110] },
  { name: 'Proposal', status: 'open', buyingStage: 'decision', closesInDays: [20, 70] },
  { name: 'Negotiation', status: 'open', buyingStage: 'decision', closesInDays: [4, 40] },
];
const won: Stage = { name: 'Closed won', status: 'won', buyingStage: 'customer', closesInDays: [-230, -20] };
const lost: Stage = { name: 'Closed lost', status: 'lost', closesInDays: [-180, -10] };

const subjects = [
  'Requests for all sites',
  'Invoices',
  'Cards for site teams',
  'Requests and invoices',
  'Insights add-on',
  'Group roll-out',
];
const roles = ['Economic Buyer', 'Evaluator', 'Technical Buyer', 'Business User', 'Decision Maker'];
const currencies: Readonly<Record<string, string>> = {
  'United Kingdom': 'GBP', 'United States': 'USD', Canada: 'CAD', Australia: 'AUD', Switzerland: 'CHF', Norway: 'NOK', Sweden: 'SEK',
  Denmark: 'DKK', Poland: 'PLN', Japan: 'JPY', India: 'INR', Mexico: 'MXN', Brazil: 'BRL',
}; // biome-ignore format: a table
/** Roughly how many of its units make one euro, so that deals abroad have believable amounts. */
const unitsPerEuro: Readonly<Record<string, number>> = {
  NOK: 11, SEK: 11, DKK: 7, PLN: 4, JPY: 160, INR: 90, MXN: 20, BRL: 6,
}; // biome-ignore format: a table

/** 30 deals: one at each of the first companies, and won ones at all customers. */
export function makeOpportunities(
  random: RandomSource,
  accounts: readonly DemoAccount[],
  people: readonly DemoPerson[],
  nowMs: number,
): DemoOpportunity[] {
  const customers = accounts.filter(({ isCustomer }) => isCustomer);
  const prospects = accounts.filter(({ isCustomer }) => !isCustomer);
  const deals: readonly (readonly [DemoAccount, Stage])[] = [
    ...prospects.slice(0, 17).map((account, index) => [account, openStages[(index + 3) % openStages.length] ?? lost] as const),
    ...customers.map((account) => [account, won] as const),
    ...prospects.slice(17, 20).map((account) => [account, lost] as const),
  ];
  return deals.map(([account, stage], index) => makeOpportunity(random, account, stage, people, index, nowMs));
}

function makeOpportunity(
  random: RandomSource,
  account: DemoAccount,
  stage: Stage,
  people: readonly DemoPerson[],
  index: number,
  nowMs: number,
): DemoOpportunity {
  const key = `opportunity-${String(index + 1).padStart(3, '0')}`;
  const currency = currencies[account.input.country] ?? 'EUR';
  const euros = random.between(9, 96) * 1_500;
  // Leads take part in no deal: in a CRM they become contacts first.
  const contacts = people.filter((person) => person.accountKey === account.key && person.input.links[0]?.kind === 'contact');
  return {
    key,
    accountKey: account.key,
    contacts: contacts.slice(0, random.between(2, 4)).map((person, place) => ({ personKey: person.key, role: roles[place] ?? 'Other' })),
    input: {
      name: `${account.input.name} - ${subjects[index % subjects.length]}`,
      stage: stage.name,
      status: stage.status,
      ...(stage.buyingStage ? { buyingStage: stage.buyingStage } : {}),
      amountCents: euros * (unitsPerEuro[currency] ?? 1) * smallestUnits(currency),
      currency,
      closeDate: msToInstant(nowMs + random.between(...stage.closesInDays) * dayMs).slice(0, 10),
      ...(account.input.ownerName ? { ownerName: account.input.ownerName } : {}),
      ...(account.input.ownerEmail ? { ownerEmail: account.input.ownerEmail } : {}),
      source: demoSource,
      externalId: key,
      links: [demoLink('opportunity', index + 1)],
    },
  };
}
