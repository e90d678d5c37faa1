import { dayMs, minuteMs, secondMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'paper-invoice-cost';

/** An advertisement or a search leads to the paper; the form is filled in, the paper taken and looked at again. */
export function whitePaper(journey: Journey, daysAgo: number): void {
  const { random, record, nowMs, person } = journey;
  const startMs = workMoment(nowMs, daysAgo, random.between(7 * 60, 16 * 60));
  if (random.chance(0.5))
    record({ type: 'ad.click', atMs: startMs - 20 * secondMs, subject: 'What does an invoice cost you?', campaignKey });
  const leftMs = visit(journey, startMs, ['What an invoice really costs'], campaignKey);
  record({ type: 'form.submit', atMs: leftMs, subject: 'White paper form', campaignKey });
  const isGerman = ['Germany', 'Austria', 'Switzerland'].includes(person.input.country ?? '');
  const contentKey = isGerman ? 'paper-invoice-cost-de' : 'paper-invoice-cost';
  const subject = isGerman ? 'Was eine Rechnung wirklich kostet' : 'What an invoice really costs';
  record({ type: 'content.download', atMs: leftMs + 30 * secondMs, subject, campaignKey, contentKey });
  if (random.chance(0.4))
    record({ type: 'content.view', atMs: leftMs + random.between(1, 5) * dayMs + 9 * minuteMs, subject, campaignKey, contentKey });
}
