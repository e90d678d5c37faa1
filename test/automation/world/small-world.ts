import { dayMs, msToInstant, type TouchInput } from '@alongside/common';
import type { ApiClient } from '../api/api-client.ts';
import { linksEverywhere } from './record-ids.ts';

export type SmallWorld = Awaited<ReturnType<typeof makeSmallWorld>>;

/**
 * Two companies, a person in each, a deal, a persona and a small library. Everybody and everything has a record in each of the
 * three CRMs, and no two share a word that a story looks for.
 */
export async function makeSmallWorld(api: ApiClient) {
  const castings = await api.createAccount({
    name: 'Northwind Castings',
    domain: 'northwind-castings.example',
    industry: 'manufacturing',
    links: linksEverywhere('account', 1),
  });
  const paper = await api.createAccount({
    name: 'Halden Paper',
    domain: 'halden-paper.example',
    industry: 'paper and packaging',
    links: linksEverywhere('account', 2),
  });
  const finance = await api.createPersona({
    name: 'Cost-minded finance lead',
    who: 'Owns the budget of a maker of physical goods and signs what the plant asks for.',
    whyTheyAct: 'Energy and scrap eat the margin, and the board asks every quarter.',
    howTheyBuy: 'Wants a payback under eighteen months and a customer of the same size to call.',
    objections: [{ key: 'price', statement: 'We have no budget this year.', answer: 'It pays for itself out of scrap in three quarters.' }],
    messages: ['Every tonne of scrap has a number.'],
    rules: { titleKeywords: ['finance', 'cfo', 'controller'], departments: ['finance'] },
  });
  const operations = await api.createPersona({
    name: 'Hands-on plant leader',
    who: 'Runs a plant and is paged when a line stands.',
    whyTheyAct: 'Unplanned stops cost more than any machine.',
    howTheyBuy: 'Tries it on one line first.',
    rules: { titleKeywords: ['plant', 'operations'], departments: ['operations'] },
  });
  const dana = await api.createPerson({
    name: 'Dana Whitfield',
    email: 'dana.whitfield@northwind-castings.example',
    title: 'Chief Finance Officer',
    seniority: 'c_level',
    department: 'finance',
    accountId: castings.id,
    lifecycleStage: 'sql',
    links: linksEverywhere('contact', 1),
  });
  const oskar = await api.createPerson({
    name: 'Oskar Lindqvist',
    email: 'oskar.lindqvist@halden-paper.example',
    title: 'Head of Plant Operations',
    seniority: 'director',
    department: 'operations',
    accountId: paper.id,
    lifecycleStage: 'mql',
    links: linksEverywhere('contact', 2),
  });
  const deal = await api.createOpportunity({
    name: 'Northwind scrap monitoring, two foundries',
    accountId: castings.id,
    stage: 'Value Proposition',
    buyingStage: 'evaluation',
    status: 'open',
    amountCents: 18_400_000,
    currency: 'EUR',
    contacts: [{ personId: dana.id, role: 'Economic buyer' }],
    links: linksEverywhere('opportunity', 1),
  });
  const payback = await api.createContent({
    kind: 'calculator',
    title: 'Scrap payback calculator for foundries',
    url: 'https://library.alongside.example/payback',
    tags: { personaIds: [finance.id], industries: ['manufacturing'], stages: ['evaluation'], objections: ['price'] },
    topic: 'payback',
  });
  const reference = await api.createContent({
    kind: 'case_study',
    title: 'How a ductile iron foundry saved 410 t of scrap',
    url: 'https://library.alongside.example/ductile',
    tags: { personaIds: [finance.id], industries: ['manufacturing'] },
    topic: 'reference',
  });
  const overview = await api.createContent({
    kind: 'one_pager',
    title: 'Board one-pager: what monitoring costs and returns',
    url: 'https://library.alongside.example/board',
    tags: { personaIds: [finance.id] },
    topic: 'board',
  });
  const downtime = await api.createContent({
    kind: 'video',
    title: 'Unplanned stops on a paper line, in four minutes',
    url: 'https://library.alongside.example/stops',
    tags: { personaIds: [operations.id], industries: ['paper and packaging'] },
    topic: 'downtime',
  });
  await api.recordTouches([...touchesOf(dana.id, danaTouches), ...touchesOf(oskar.id, oskarTouches)]);
  return { castings, paper, finance, operations, dana, oskar, deal, payback, reference, overview, downtime };
}

type Act = readonly [daysAgo: number, type: TouchInput['type'], subject: string];

const danaTouches: readonly Act[] = [
  [2, 'form.submit', 'Scrap audit demo request'],
  [3, 'web.visit', 'Pricing for foundries'],
  [9, 'email.click', 'Foundry letter, spring'],
  [12, 'event.attended', 'Webinar: counting scrap'],
  [30, 'content.download', 'Melt shop white paper'],
  [61, 'email.open', 'Foundry letter, winter'],
];
const oskarTouches: readonly Act[] = [
  [5, 'web.visit', 'Calender stops explained'],
  [21, 'event.registered', 'Paper fair, hall 4'],
];

function touchesOf(personId: string, acts: readonly Act[]): TouchInput[] {
  return acts.map(([daysAgo, type, subject]) => ({
    source: 'story',
    externalId: `${personId}-${daysAgo}`,
    person: { id: personId },
    type,
    subject,
    occurredAt: msToInstant(Date.now() - daysAgo * dayMs),
  }));
}
