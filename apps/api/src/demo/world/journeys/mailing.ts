import { minuteMs, secondMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { visit } from './visit.ts';
import { workMoment } from './work-moment.ts';

export interface Mail {
  readonly campaignKey: string;
  readonly subject: string;
  readonly daysAgo: number;
  /** The page behind the first link. */
  readonly page: string;
}

export type MailDepth = 'sent' | 'opened' | 'clicked';

/** A mail goes out, and is opened and clicked as far as `depth` says; returns when the person was done with it. */
export function mailing(journey: Journey, mail: Mail, depth: MailDepth): number {
  const { random, record, nowMs } = journey;
  const { campaignKey, subject } = mail;
  const sentMs = workMoment(nowMs, mail.daysAgo, 7 * 60 + random.between(0, 12));
  record({ type: 'email.sent', atMs: sentMs, subject, campaignKey });
  if (journey.hasLinkScanner) scan(journey, mail, sentMs);
  if (depth === 'sent') return sentMs;
  const openMs = sentMs + random.between(4, 420) * minuteMs;
  // Mail programs that load pictures by themselves leave opens of which nobody can say who made them.
  if (random.chance(0.15)) {
    record({
      type: 'email.open',
      atMs: sentMs + random.between(40, 90) * secondMs,
      subject,
      campaignKey,
      grade: 'unknown',
      signals: ['images_preloaded'],
    });
  }
  record({ type: 'email.open', atMs: openMs, subject, campaignKey, grade: 'person' });
  if (depth === 'opened') return openMs;
  const clickMs = openMs + random.between(8, 95) * secondMs;
  record({ type: 'email.click', atMs: clickMs, subject, campaignKey, grade: 'person' });
  return visit(journey, clickMs + 3 * secondMs, [mail.page], campaignKey);
}

function scan({ random, record }: Journey, { subject, campaignKey }: Mail, sentMs: number): void {
  const arrivedMs = sentMs + random.between(2, 9) * secondMs;
  record({ type: 'email.open', atMs: arrivedMs, subject, campaignKey, grade: 'machine', signals: ['scanner_agent'] });
  for (let link = 0; link < 2; link += 1) {
    record({
      type: 'email.click',
      atMs: arrivedMs + (link + 1) * 300,
      subject,
      campaignKey,
      grade: 'machine',
      signals: ['scanner_agent', 'many_links_at_once'],
    });
  }
}
