import { minuteMs } from '@alongside/common';
import type { Journey } from './journey.ts';
import { mailing } from './mailing.ts';

const campaignKey = 'launch-cards';

/** The news of the cards, the film, the data sheet. */
export function launch(journey: Journey): void {
  const { random, record } = journey;
  const page = 'Cards for site teams';
  const doneMs = mailing(journey, { campaignKey, subject: 'New: cards for the people on site', daysAgo: 46, page }, 'clicked');
  const film = { atMs: doneMs, subject: 'Cards for site teams, in 90 seconds', campaignKey, contentKey: 'video-cards-launch' };
  record({ type: random.chance(0.7) ? 'video.complete' : 'video.view', ...film });
  if (random.chance(0.35)) {
    const sheet = { subject: 'Cards for site teams: what they can do', campaignKey, contentKey: 'datasheet-cards' };
    record({ type: 'content.download', atMs: doneMs + 4 * minuteMs, ...sheet });
  }
}
