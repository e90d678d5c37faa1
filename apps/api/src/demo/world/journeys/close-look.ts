import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

const pages = ['Pricing', 'How the price is made', 'Integrations', 'Security', 'Customers', 'Suite, ERP module or specialist?', 'Pricing'];

/** Somebody compares vendors: many pages within one hour, in these days. */
export function closeLook(journey: Journey): void {
  const { random, nowMs } = journey;
  visit(journey, workMoment(nowMs, random.between(1, 4), random.between(480, 900)), pages, 'web-pricing');
}
