import type { Journey } from './journey.ts';
import { mailing } from './mailing.ts';

const campaignKey = 'roadshow-breakfast';

/** The breakfast still lies ahead; some have already said yes. */
export function breakfastInvitation(journey: Journey, accepts: boolean): void {
  const { record, account } = journey;
  const mail = { campaignKey, subject: `Finance breakfast near ${account.city}: a seat for you`, daysAgo: 4, page: 'Finance breakfasts' };
  const doneMs = mailing(journey, mail, accepts ? 'clicked' : 'sent');
  if (accepts) record({ type: 'event.registered', atMs: doneMs, subject: `Finance breakfast near ${account.city}`, campaignKey });
}
