import type { TouchChannel } from '@alongside/common';

/** One campaign; days count back from now, so a negative number lies ahead. */
export interface CampaignFacts {
  readonly key: string;
  readonly name: string;
  readonly channel: TouchChannel;
  readonly startDaysAgo: number;
  readonly endDaysAgo: number;
  readonly ownerName: string;
  readonly path: string;
}

const ines = 'Ines Okafor';
const tom = 'Tom Verhagen';
const priya = 'Priya Raman';

export const campaignFacts: readonly CampaignFacts[] = [
  {
    key: 'webinar-close',
    name: 'Webinar: Close the books in five days',
    channel: 'event',
    startDaysAgo: 150,
    endDaysAgo: 118,
    ownerName: priya,
    path: 'webinars/close-in-five-days',
  },
  {
    key: 'webinar-maverick',
    name: 'Webinar: Buying without the e-mail chase',
    channel: 'event',
    startDaysAgo: 74,
    endDaysAgo: 40,
    ownerName: priya,
    path: 'webinars/without-the-chase',
  },
  {
    key: 'fair-procura',
    name: 'Procura trade fair, Hall 4',
    channel: 'event',
    startDaysAgo: 215,
    endDaysAgo: 186,
    ownerName: tom,
    path: 'events/procura',
  },
  {
    key: 'paper-invoice-cost',
    name: 'White paper: What an invoice really costs',
    channel: 'content',
    startDaysAgo: 240,
    endDaysAgo: -20,
    ownerName: ines,
    path: 'papers/invoice-cost',
  },
  {
    key: 'nurture-first-steps',
    name: 'Nurture: First steps in spend control',
    channel: 'nurture',
    startDaysAgo: 265,
    endDaysAgo: -60,
    ownerName: ines,
    path: 'learn/first-steps',
  },
  {
    key: 'web-pricing',
    name: 'Website: pricing and demo pages',
    channel: 'web',
    startDaysAgo: 268,
    endDaysAgo: -90,
    ownerName: ines,
    path: 'pricing',
  },
  {
    key: 'ads-retargeting',
    name: 'Retargeting: The invoice nobody expected',
    channel: 'ads',
    startDaysAgo: 130,
    endDaysAgo: 12,
    ownerName: tom,
    path: 'why/unexpected-invoices',
  },
  {
    key: 'summit-commons',
    name: 'Tallyport Commons, customer summit',
    channel: 'event',
    startDaysAgo: 110,
    endDaysAgo: 62,
    ownerName: tom,
    path: 'commons',
  },
  {
    key: 'launch-cards',
    name: 'Launch: Cards for site teams',
    channel: 'email',
    startDaysAgo: 52,
    endDaysAgo: 5,
    ownerName: priya,
    path: 'products/cards',
  },
  {
    key: 'newsletter-ledger',
    name: 'The Ledger, monthly newsletter',
    channel: 'email',
    startDaysAgo: 266,
    endDaysAgo: -30,
    ownerName: ines,
    path: 'ledger',
  },
  {
    key: 'calculator-leak',
    name: 'Calculator: What leaks each quarter',
    channel: 'content',
    startDaysAgo: 95,
    endDaysAgo: -20,
    ownerName: priya,
    path: 'calculator',
  },
  {
    key: 'roadshow-breakfast',
    name: 'Roadshow: Finance breakfasts',
    channel: 'event',
    startDaysAgo: -9,
    endDaysAgo: -37,
    ownerName: tom,
    path: 'events/breakfasts',
  },
];
