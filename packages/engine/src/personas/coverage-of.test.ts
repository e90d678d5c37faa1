import { dayMs } from '@alongside/common';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CoveredPerson, coverageOf } from './coverage-of.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const person = (
  id: string,
  personaId: string | undefined,
  daysAgo: number | undefined,
  more: Partial<CoveredPerson> = {},
): CoveredPerson => ({
  id,
  name: id,
  ...(personaId ? { personaId, personaName: personaId.slice(4) } : {}),
  touchCount: 1,
  lastInboundAtMs: daysAgo === undefined ? undefined : nowMs - daysAgo * dayMs,
  ...more,
});
const personas = ['cfo', 'cto', 'buyer', 'user'].map((name) => ({ id: `prs_${name}`, name }));
const people = [
  person('per_1', undefined, 1),
  person('per_2', undefined, undefined),
  person('per_3', undefined, undefined),
  person('per_4', 'prs_cto', 91),
  person('per_5', 'prs_cfo', undefined, { touchCount: 0 }),
  person('per_6', 'prs_cfo', 10, { title: 'CFO', role: 'Decision maker' }),
];

describe('coverage', () => {
  test('groups people by persona, largest first, those without one last, and names the gaps', () => {
    expect(coverageOf(people, personas, nowMs)).toEqual({
      total: 6,
      engagedTotal: 2,
      groups: [
        {
          personaId: 'prs_cfo',
          personaName: 'cfo',
          count: 2,
          engagedCount: 1,
          people: [
            { id: 'per_6', name: 'per_6', title: 'CFO', role: 'Decision maker', lastInboundAt: '2026-11-11T12:00:00.000Z', touchCount: 1 },
            { id: 'per_5', name: 'per_5', touchCount: 0 },
          ],
        },
        {
          personaId: 'prs_cto',
          personaName: 'cto',
          count: 1,
          engagedCount: 0,
          people: [{ id: 'per_4', name: 'per_4', lastInboundAt: '2026-08-22T12:00:00.000Z', touchCount: 1 }],
        },
        {
          count: 3,
          engagedCount: 1,
          people: [
            { id: 'per_1', name: 'per_1', lastInboundAt: '2026-11-20T12:00:00.000Z', touchCount: 1 },
            { id: 'per_2', name: 'per_2', touchCount: 1 },
            { id: 'per_3', name: 'per_3', touchCount: 1 },
          ],
        },
      ],
      gaps: [
        { personaId: 'prs_buyer', personaName: 'buyer', nobodyKnown: true },
        { personaId: 'prs_user', personaName: 'user', nobodyKnown: true },
        { personaId: 'prs_cto', personaName: 'cto', nobodyKnown: false },
      ],
    });
  });

  test('lists five of a group at most, but counts them all', () => {
    const [group] = coverageOf(
      Array.from({ length: 7 }, (_, n) => person(`per_${n}`, 'prs_cfo', n)),
      [],
      nowMs,
    ).groups;
    expect([group?.count, group?.people.map((line) => line.id)]).toEqual([7, ['per_0', 'per_1', 'per_2', 'per_3', 'per_4']]);
  });

  test('does not depend on any order', () => {
    const expected = coverageOf(people, personas, nowMs);
    const orders = fc.tuple(
      fc.shuffledSubarray(people, { minLength: people.length }),
      fc.shuffledSubarray(personas, { minLength: personas.length }),
    );
    fc.assert(
      fc.property(orders, ([some, others]) => {
        expect(coverageOf(some, others, nowMs)).toEqual(expected);
      }),
    );
  });
});
