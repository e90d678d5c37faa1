import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

const paths: readonly (readonly string[])[] = [
  ['Home', 'Pricing'],
  ['Pricing'],
  ['Requests: how it works', 'Pricing'],
  ['Invoices: how it works', 'Customers'],
  ['Customers', 'Security', 'Pricing'],
  ['Integrations', 'Security'],
];

/** An ordinary look around the web site. */
export function pricingVisit(journey: Journey, daysAgo: number): void {
  const { random, nowMs } = journey;
  visit(journey, workMoment(nowMs, daysAgo, random.between(400, 1_020)), random.pick(paths), 'web-pricing');
}
