import { minuteMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'calculator-leak';

/** Somebody puts their own numbers into the calculator and has the result sent. */
export function calculator(journey: Journey, daysAgo: number): void {
  const { random, record, nowMs } = journey;
  const leftMs = visit(journey, workMoment(nowMs, daysAgo, random.between(480, 960)), ['What leaks each quarter'], campaignKey);
  record({
    type: 'content.view',
    atMs: leftMs,
    subject: 'What leaks each quarter: the calculator',
    campaignKey,
    contentKey: 'calculator-leak',
  });
  if (random.chance(0.6))
    record({ type: 'form.submit', atMs: leftMs + 6 * minuteMs, subject: 'Calculator: send me the result', campaignKey });
}
