import { decay } from './decay.ts';
import type { OutcomeCounter } from './ranking-state.ts';

/** What the reps' votes make of an item: 1 without votes, from 0.4 to 1.25. */
export function helpfulFactor(counter: OutcomeCounter | undefined, day: number): number {
  if (!counter) return 1;
  const left = decay(day - counter.lastDay);
  const ratio = (3 + counter.yes * left) / (4 + (counter.yes + counter.no) * left);
  return Math.min(1.25, Math.max(0.4, ratio / 0.75));
}
