import { ranking } from './constants.ts';
import { decay } from './decay.ts';
import type { OutcomeCounter } from './ranking-state.ts';

/** Share of the times it was given that a buyer opened the item. */
export function openRatio(counter: OutcomeCounter | undefined, workspaceRatio: number, day: number): number {
  const left = counter ? decay(day - counter.lastDay) : 0;
  const { yes = 0, no = 0 } = counter ?? {};
  return (ranking.openPrior * workspaceRatio + yes * left) / (ranking.openPrior + (yes + no) * left);
}
