import { dayMs, msToInstant } from '@alongside/common';
import type { DemoPush } from './demo-world.ts';

/** What marketing asks sales to bring up these weeks. */
export function makePushes(nowMs: number): DemoPush[] {
  const daysAway = (days: number) => msToInstant(nowMs + days * dayMs);
  return [
    {
      contentKey: 'case-alpenrand',
      personaKeys: ['finance-chief'],
      accountKeys: [],
      input: {
        audience: { industries: ['manufacturing'], stages: [] },
        startsAt: daysAway(-6),
        endsAt: daysAway(24),
        priority: 1,
        reason: 'Alpenrand’s finance chief takes reference calls this month; three meetings came out of this story last week.',
        capPerRecord: 30,
        ownerName: 'Priya Raman',
      },
    },
    {
      contentKey: 'onepager-close-window',
      personaKeys: ['finance-chief', 'controller'],
      accountKeys: [],
      input: {
        audience: { industries: [], stages: ['evaluation', 'decision'] },
        startsAt: daysAway(-12),
        endsAt: daysAway(30),
        priority: 2,
        reason: '“After the year end” is what we hear most right now. This page answers it with a calendar.',
        capPerRecord: 30,
        ownerName: 'Ines Okafor',
      },
    },
    {
      contentKey: 'video-cards-launch',
      personaKeys: ['operations-leader'],
      accountKeys: [],
      input: {
        audience: { industries: ['construction', 'logistics', 'hospitality', 'retail'], stages: [] },
        startsAt: daysAway(-20),
        endsAt: daysAway(20),
        priority: 3,
        reason: 'Cards are five weeks old: people with crews on the road watch this to the end, 7 of 10.',
        capPerRecord: 30,
        ownerName: 'Tom Verhagen',
      },
    },
  ];
}
