import { decay } from './decay.ts';
import type { Counter } from './ranking-state.ts';

/** Observed over expected uses on that day, drawn towards 1 by the prior; 1 where nothing was counted. */
export function useRatio(counter: Counter | undefined, prior: number, day: number): number {
  if (!counter) return 1;
  const left = decay(day - counter.lastDay);
  return (prior + counter.observed * left) / (prior + counter.expected * left);
}
