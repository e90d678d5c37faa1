import type { Journey } from './journey.ts';
import { mailing } from './mailing.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'nurture-first-steps';
const steps = [
  { subject: 'First steps: what does one purchase cost you?', page: 'First steps: the cost of a purchase' },
  { subject: 'First steps: draw the line between trust and control', page: 'First steps: limits that work' },
  { subject: 'First steps: a pilot in six weeks', page: 'First steps: pilot plan' },
  { subject: 'First steps: what finance will ask you', page: 'First steps: the business case' },
] as const;

/** Mails ten days apart, from the day somebody entered the programme. */
export function nurture(journey: Journey, enteredDaysAgo: number, stepCount: number, clickRatio: number): void {
  const { random, record, nowMs } = journey;
  record({ type: 'nurture.entered', atMs: workMoment(nowMs, enteredDaysAgo, 300), subject: 'First steps in spend control', campaignKey });
  for (const [index, step] of steps.slice(0, stepCount).entries()) {
    const daysAgo = enteredDaysAgo - 1 - index * 10;
    if (daysAgo < 1) return;
    const depth = random.chance(clickRatio) ? 'clicked' : random.chance(0.5) ? 'opened' : 'sent';
    mailing(journey, { campaignKey, daysAgo, ...step }, depth);
  }
}
