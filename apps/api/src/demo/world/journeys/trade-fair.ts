import { hourMs, minuteMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'fair-procura';
const heldDaysAgo = 200;

/** Invited to the stand, came by, had a talk, got the slides they asked for. */
export function tradeFair({ random, record, nowMs, person }: Journey): void {
  const subject = 'Procura trade fair, Hall 4';
  record({ type: 'event.invited', atMs: workMoment(nowMs, heldDaysAgo + 13, 8 * 60), subject, campaignKey });
  record({
    type: 'event.registered',
    atMs: workMoment(nowMs, heldDaysAgo + 9, random.between(420, 900)),
    subject: 'Meeting at the stand',
    campaignKey,
  });
  // The badge scanner's list knows the day only.
  const day = workMoment(nowMs, heldDaysAgo - random.between(0, 2), 0);
  record({ type: 'event.attended', atMs: day, subject, campaignKey, precision: 'date' });
  if (random.chance(0.5))
    record({
      type: 'sales.meeting',
      atMs: day + 11 * hourMs,
      subject: `Talk at the stand with ${person.input.ownerName ?? 'sales'}`,
      campaignKey,
    });
  const mailedMs = workMoment(nowMs, heldDaysAgo - 4, 9 * 60);
  record({ type: 'sales_email.sent', atMs: mailedMs, subject: 'The slides you asked for in Hall 4', campaignKey });
  if (random.chance(0.6))
    record({
      type: 'sales_email.open',
      atMs: mailedMs + 22 * minuteMs,
      subject: 'The slides you asked for in Hall 4',
      campaignKey,
    });
  if (random.chance(0.3))
    record({
      type: 'sales_email.reply',
      atMs: mailedMs + 23 * hourMs,
      subject: 'Re: The slides you asked for in Hall 4',
      campaignKey,
    });
}
