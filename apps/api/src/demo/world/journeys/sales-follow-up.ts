import { hourMs, minuteMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { workMoment } from './work-moment.ts';

/** Sales takes over: a mail, a call, and at times an answer and a meeting. */
export function salesFollowUp({ random, record, nowMs, account }: Journey, daysAgo: number, answers: boolean): void {
  const sentMs = workMoment(nowMs, daysAgo, 8 * 60 + random.between(0, 90));
  const subject = `Spending at ${account.input.name}: a question`;
  record({ type: 'sales_email.sent', atMs: sentMs, subject });
  record({ type: 'sales.call', atMs: sentMs + 27 * hourMs, subject: answers ? 'Call: 12 minutes' : 'Call: not reached' });
  if (!answers) return;
  record({ type: 'sales_email.open', atMs: sentMs + random.between(5, 200) * minuteMs, subject });
  record({ type: 'sales_email.reply', atMs: sentMs + 22 * hourMs, subject: `Re: ${subject}` });
  if (random.chance(0.6))
    record({ type: 'sales.meeting', atMs: workMoment(nowMs, daysAgo - 6, 13 * 60), subject: `First meeting with ${account.input.name}` });
}
