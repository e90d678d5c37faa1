import { dayMs, hourMs, minuteMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { mailing } from './mailing.ts';
import { workMoment } from './work-moment.ts';

export interface Webinar {
  readonly campaignKey: 'webinar-close' | 'webinar-maverick';
  readonly title: string;
  readonly invitedDaysAgo: number;
  readonly heldDaysAgo: number;
}

export const firstWebinar: Webinar = {
  campaignKey: 'webinar-close',
  title: 'Close the books in five days',
  invitedDaysAgo: 148,
  heldDaysAgo: 132,
};
export const secondWebinar: Webinar = {
  campaignKey: 'webinar-maverick',
  title: 'Buying without the e-mail chase',
  invitedDaysAgo: 72,
  heldDaysAgo: 58,
};

/** Invited, registered, reminded, there or not there, and the recording afterwards. */
export function webinar(journey: Journey, { campaignKey, title, invitedDaysAgo, heldDaysAgo }: Webinar): void {
  const { random, record, nowMs } = journey;
  const page = `Webinar: ${title}`;
  const leftMs = mailing(journey, { campaignKey, subject: `Invitation: ${title}`, daysAgo: invitedDaysAgo, page }, 'clicked');
  record({ type: 'event.registered', atMs: leftMs + minuteMs, subject: title, campaignKey });
  const heldMs = workMoment(nowMs, heldDaysAgo, 14 * 60);
  record({ type: 'email.sent', atMs: heldMs - dayMs, subject: `Tomorrow: ${title}`, campaignKey });
  const cameInMs = heldMs + random.between(-4, 6) * minuteMs;
  if (random.chance(0.7)) {
    record({ type: 'event.attended', atMs: cameInMs, subject: title, campaignKey });
    if (random.chance(0.4)) record({ type: 'survey.response', atMs: heldMs + 50 * minuteMs, subject: `How was it? ${title}`, campaignKey });
  } else {
    record({ type: 'event.no_show', atMs: heldMs + hourMs, subject: title, campaignKey });
  }
  const recording = { campaignKey, subject: `Recording and slides: ${title}`, daysAgo: heldDaysAgo - 2, page: 'Recording' };
  const doneMs = mailing(journey, recording, random.chance(0.6) ? 'clicked' : 'opened');
  if (random.chance(0.5))
    record({ type: 'video.view', atMs: doneMs + 2 * minuteMs, subject: `Recording: ${title}`, campaignKey, contentKey: campaignKey });
}
