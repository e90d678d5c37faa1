import { ranking } from './constants.ts';

const known = Float64Array.from({ length: 4_096 }, (_, days) => 2 ** (-days / ranking.halfLifeDays));

/** What is left of a counter after that many whole days; a counter from the future is left whole. */
export function decay(days: number): number {
  if (days <= 0) return 1;
  return known[days] ?? 2 ** (-days / ranking.halfLifeDays);
}
