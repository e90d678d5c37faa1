import { secondMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'ads-retargeting';

/** The advertisement that follows visitors around works, once or twice. */
export function retargeting(journey: Journey, daysAgo: number): void {
  const { random, record, nowMs } = journey;
  const clickMs = workMoment(nowMs, daysAgo, random.between(360, 1_200));
  record({ type: 'ad.click', atMs: clickMs, subject: 'The invoice nobody expected', campaignKey });
  visit(journey, clickMs + 4 * secondMs, ['The invoice nobody expected', ...(random.chance(0.4) ? ['Customers'] : [])], campaignKey);
}
