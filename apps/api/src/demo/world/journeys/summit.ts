import { hourMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { mailing } from './mailing.ts';
import { workMoment } from './work-moment.ts';

const campaignKey = 'summit-commons';
const subject = 'Tallyport Commons, customer summit';

/** Two days with other customers, a survey at the end and the opening talk to watch again. */
export function summit(journey: Journey): void {
  const { random, record, nowMs } = journey;
  const doneMs = mailing(
    journey,
    { campaignKey, subject: 'Your seat at Tallyport Commons', daysAgo: 104, page: 'Tallyport Commons: programme' },
    'clicked',
  );
  record({ type: 'event.registered', atMs: doneMs, subject, campaignKey });
  const openingMs = workMoment(nowMs, 68, 9 * 60);
  if (random.chance(0.25)) {
    record({ type: 'event.cancelled', atMs: openingMs - 60 * hourMs, subject, campaignKey });
    return;
  }
  record({ type: 'event.attended', atMs: openingMs, subject, campaignKey });
  if (random.chance(0.6))
    record({ type: 'survey.response', atMs: openingMs + 33 * hourMs, subject: 'Commons: what should we build next?', campaignKey });
  if (random.chance(0.4))
    record({
      type: 'video.complete',
      atMs: workMoment(nowMs, 63, 640),
      subject: 'Tallyport Commons: the opening talk',
      campaignKey,
      contentKey: 'video-commons',
    });
}
