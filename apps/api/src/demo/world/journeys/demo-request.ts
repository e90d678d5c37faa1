import { minuteMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'web-pricing';

/** Prices are read twice, customers looked at, and then the form for a demo is sent. */
export function demoRequest(journey: Journey, daysAgo: number): void {
  const { random, record, nowMs } = journey;
  const sentMs = workMoment(nowMs, daysAgo, 13 * 60 + random.between(0, 170));
  visit(
    journey,
    workMoment(nowMs, daysAgo + 2, random.between(480, 600)),
    ['Pricing', 'How the price is made', 'Customers: manufacturing'],
    campaignKey,
  );
  const leftMs = visit(journey, sentMs - 16 * minuteMs, ['Home', 'Pricing', 'Book a demo'], campaignKey);
  record({
    type: 'form.submit',
    atMs: Math.max(leftMs, sentMs),
    subject: 'Demo request: requests and invoices for all sites',
    campaignKey,
  });
  if (random.chance(0.5))
    record({ type: 'chat.conversation', atMs: sentMs - 5 * minuteMs, subject: 'Asked in chat: does it post to our ERP?', campaignKey });
}
