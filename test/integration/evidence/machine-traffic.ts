import { TouchEvidence, type TouchInput, touchTypes } from '@alongside/common';
import type { randomFrom } from '../crash/random-from.ts';

/** What makes a touch software's beyond doubt, by itself. */
const marks: readonly Partial<TouchInput>[] = [
  { grade: 'machine' },
  { signals: ['scanner_agent', 'many_links_at_once'] },
  { evidence: { isBot: true } },
  { evidence: { method: 'HEAD' } },
  { evidence: { purpose: 'prefetch' } },
  { evidence: { network: 'scanner' } },
  { evidence: { isHiddenLink: true } },
  { evidence: { userAgent: 'python-requests/2.32.3' } },
  { evidence: { userAgent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' } },
  { grade: 'person', evidence: { isBot: true } },
];
const types = Object.keys(touchTypes) as TouchInput['type'][];

/**
 * So many touches by software, of every type there is, for all of these people, around the acts of people and far from them.
 *
 * @param latestMs nothing is taken that is later
 */
export function machineTraffic(
  random: ReturnType<typeof randomFrom>,
  count: number,
  people: readonly string[],
  moments: readonly string[],
  latestMs: number,
): TouchInput[] {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  return Array.from({ length: count }, (_, at) => {
    const { evidence, ...mark } = pick(marks);
    const nearMs = Date.parse(pick(moments)) + Math.floor((random() - 0.5) * pick([2_000, 60_000, 86_400_000, 30 * 86_400_000]));
    return {
      source: 'gateway',
      externalId: `m${at}`,
      person: { email: pick(people) },
      type: types[at % types.length] ?? 'email.click',
      occurredAt: new Date(latestMs - Math.abs(latestMs - nearMs)).toISOString(),
      subject: pick(['Request a demo', 'Spring offer', 'Pricing']),
      campaign: { name: pick(['Spring', 'Webinar']) },
      ...mark,
      evidence: TouchEvidence.parse({ mail: pick(['m1', 'm2']), link: pick(['a', 'b', 'c']), ...evidence }),
    };
  });
}
