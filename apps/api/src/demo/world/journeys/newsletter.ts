import type { Journey } from './journey.ts';
import { type MailDepth, mailing } from './mailing.ts';

const stories = [
  'The Ledger: cards, crews and a quiet month end',
  'The Ledger: 68 % touchless, and the rest',
  'The Ledger: what auditors ask in spring',
  'The Ledger: a council buys a screw',
  'The Ledger: three leaks of a fleet',
  'The Ledger: opening season',
  'The Ledger: the first week of the month',
  'The Ledger: contracts that get used',
  'The Ledger: why forecasts miss',
];

/** How many issues came out in the nine months. */
export const newsletterIssueCount = stories.length;

/** One monthly issue; 0 is the newest. */
export function newsletter(journey: Journey, issue: number, depth: MailDepth): void {
  const subject = stories[issue] ?? 'The Ledger';
  mailing(journey, { campaignKey: 'newsletter-ledger', subject, daysAgo: 11 + issue * 29, page: subject }, depth);
}
