import type { Fact } from './world.ts';

/** Ways in which arrival could decide where only the source's time may. */
export const plants = ['ties-by-arrival', 'deletes-by-arrival'] as const;
export type Plant = (typeof plants)[number];

/** The fact as a product with that bug would take it: stamped with its arrival. */
export function planted(fact: Fact, arrival: number, plant: Plant | undefined): Fact {
  if (plant === 'ties-by-arrival' && typeof fact.at === 'string')
    return { ...fact, at: new Date(Date.parse(fact.at) + arrival).toISOString() };
  if (plant === 'deletes-by-arrival' && fact.type.endsWith('.delete')) return { ...fact, at: '2026-12-31T00:00:00.000Z' };
  return fact;
}
