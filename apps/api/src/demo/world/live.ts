import type { Temperature } from './demo-world.ts';
import { breakfastInvitation } from './journeys/breakfast-invitation.ts';
import { calculator } from './journeys/calculator.ts';
import { closeLook } from './journeys/close-look.ts';
import { demoRequest } from './journeys/demo-request.ts';
import type { Journey } from './journeys/journey.ts';
import { launch } from './journeys/launch.ts';
import { mailing } from './journeys/mailing.ts';
import { newsletter } from './journeys/newsletter.ts';
import { nurture } from './journeys/nurture.ts';
import { pricingVisit } from './journeys/pricing-visit.ts';
import { retargeting } from './journeys/retargeting.ts';
import { salesFollowUp } from './journeys/sales-follow-up.ts';
import { summit } from './journeys/summit.ts';
import { tradeFair } from './journeys/trade-fair.ts';
import { firstWebinar, secondWebinar, webinar } from './journeys/webinar.ts';
import { whitePaper } from './journeys/white-paper.ts';

/** Nine months of one person with marketing, as warm as they are. */
export function live(journey: Journey): void {
  lives[journey.person.temperature](journey);
}

const lives: Readonly<Record<Temperature, (journey: Journey) => void>> = {
  hot(journey) {
    const { random } = journey;
    if (random.chance(0.5)) tradeFair(journey);
    whitePaper(journey, random.between(160, 190));
    webinar(journey, firstWebinar);
    webinar(journey, secondWebinar);
    launch(journey);
    calculator(journey, random.between(14, 20));
    for (const daysAgo of [34, 20, 9]) pricingVisit(journey, daysAgo + random.between(0, 3));
    retargeting(journey, 15);
    breakfastInvitation(journey, true);
    // The first of them asked yesterday, the others in the days before.
    const accountNumber = journey.account.input.externalId?.slice(-3);
    demoRequest(journey, accountNumber === '001' ? 1 : random.between(2, 6));
  },
  warm(journey) {
    const { random, account } = journey;
    const paths = [
      () => whitePaper(journey, random.chance(0.3) ? random.between(1, 5) : random.between(60, 235)),
      () => tradeFair(journey),
      () => webinar(journey, random.pick([firstWebinar, secondWebinar])),
      () => launch(journey),
      () => calculator(journey, random.between(8, 90)),
      () => nurture(journey, random.between(60, 240), 3, 0.35),
      () => salesFollowUp(journey, random.between(7, 90), random.chance(0.6)),
      () => breakfastInvitation(journey, random.chance(0.4)),
    ];
    if (account.isCustomer) summit(journey);
    if (random.chance(0.1)) closeLook(journey);
    for (const path of random.shuffled(paths).slice(0, random.between(1, 2))) path();
    for (let visits = random.between(1, 3); visits > 0; visits -= 1) pricingVisit(journey, random.between(3, 120));
    if (random.chance(0.4)) retargeting(journey, random.between(13, 120));
  },
  cool(journey) {
    const { random, account } = journey;
    nurture(journey, random.between(25, 250), 2, 0.2);
    if (random.chance(0.3)) retargeting(journey, random.between(13, 125));
    if (random.chance(0.35)) pricingVisit(journey, random.between(10, 200));
    if (account.isCustomer && random.chance(0.4)) summit(journey);
  },
  quiet(journey) {
    const { random } = journey;
    if (random.chance(0.3)) tradeFair(journey);
    whitePaper(journey, random.between(120, 230));
    webinar(journey, secondWebinar);
    newsletter(journey, 0, 'sent');
  },
  outbound(journey) {
    const { random } = journey;
    nurture(journey, random.between(60, 200), 2, 0);
    for (const issue of [0, 1, 2]) newsletter(journey, issue, 'sent');
    salesFollowUp(journey, random.between(20, 60), false);
  },
  none() {},
  refused(journey) {
    const { random, record, nowMs } = journey;
    nurture(journey, 180, 2, 1);
    const campaignKey = 'nurture-first-steps';
    const mail = { campaignKey, subject: 'First steps: a pilot in six weeks', daysAgo: 140, page: 'Unsubscribe' };
    const doneMs = mailing(journey, mail, 'opened');
    record({
      type: 'email.unsubscribe',
      atMs: Math.min(doneMs + random.between(1, 5) * 60_000, nowMs),
      subject: mail.subject,
      campaignKey,
    });
  },
};
