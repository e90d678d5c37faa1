import { dayMs, msToInstant, type TouchInput } from '@alongside/common';
import { type DemoAccount, type DemoPerson, demoSource } from './demo-world.ts';
import type { Journey, TouchDraft } from './journeys/journey.ts';
import type { MailDepth } from './journeys/mailing.ts';
import { newsletter, newsletterIssueCount } from './journeys/newsletter.ts';
import { live } from './live.ts';
import type { RandomSource } from './random-source.ts';

/** How far back the world remembers. */
const memoryDays = 268;
/** Nothing happens in the last minutes before now, so that the loading itself cannot overtake it. */
const quietMs = 10 * 60_000;
const scannerEvery = 7;

type DemoTouch = { readonly contentKey: string | undefined; readonly input: TouchInput };

/** Exactly `count` touches: everybody's journeys first, then issues of the newsletter until the number is reached. */
export function makeTouches(
  random: RandomSource,
  accounts: readonly DemoAccount[],
  people: readonly DemoPerson[],
  nowMs: number,
  count: number,
): DemoTouch[] {
  const touches: DemoTouch[] = [];
  const write = (person: DemoPerson, draft: TouchDraft) => {
    const isInside = draft.atMs > nowMs - memoryDays * dayMs && draft.atMs < nowMs - quietMs;
    if (isInside) touches.push(touchOf(person, draft, touches.length + 1));
  };
  const journeys = people.map((person): Journey => {
    const accountIndex = accounts.findIndex(({ key }) => key === person.accountKey);
    const account = accounts[accountIndex];
    if (!account) throw new Error(`${person.key} has no company`);
    const hasLinkScanner = accountIndex % scannerEvery === 0;
    return { random, nowMs, person, account, hasLinkScanner, record: (draft) => write(person, draft) };
  });
  for (const journey of journeys) live(journey);
  if (touches.length > count) throw new Error(`people's journeys alone make ${touches.length} touches`);
  const readers = journeys.filter(({ person }) => ['hot', 'warm', 'cool'].includes(person.temperature));
  const issues = Array.from({ length: newsletterIssueCount }, (_, issue) => issue);
  const deliveries = random.shuffled(readers.flatMap((reader) => issues.map((issue) => ({ reader, issue }))));
  for (const { reader, issue } of deliveries) {
    if (touches.length >= count) break;
    newsletter(reader, issue, readerDepth(random));
  }
  // The last issue may have brought more than one touch.
  return touches.slice(0, count);
}

function readerDepth(random: RandomSource): MailDepth {
  if (random.chance(0.12)) return 'clicked';
  return random.chance(0.4) ? 'opened' : 'sent';
}

function touchOf(person: DemoPerson, draft: TouchDraft, number: number): DemoTouch {
  return {
    contentKey: draft.contentKey,
    input: {
      source: demoSource,
      externalId: `touch-${String(number).padStart(4, '0')}`,
      person: { source: demoSource, externalId: person.key },
      type: draft.type,
      occurredAt: msToInstant(draft.atMs),
      grade: draft.grade ?? 'person',
      ...(draft.precision ? { precision: draft.precision } : {}),
      ...(draft.campaignKey ? { campaign: { source: demoSource, externalId: draft.campaignKey } } : {}),
      ...(draft.subject ? { subject: draft.subject } : {}),
      ...(draft.signals ? { signals: [...draft.signals] } : {}),
    },
  };
}
