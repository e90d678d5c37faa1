import { decay } from './decay.ts';
import type { OutcomeCounter } from './ranking-state.ts';

const none: OutcomeCounter = { yes: 0, no: 0, lastDay: 0, yesEver: 0, noEver: 0 };

/** One more outcome of that day, with what came before decayed to it. */
export function addToOutcomes(counter: OutcomeCounter = none, isYes: boolean, day: number): OutcomeCounter {
  const left = decay(day - counter.lastDay);
  const late = decay(counter.lastDay - day);
  return {
    yes: counter.yes * left + (isYes ? late : 0),
    no: counter.no * left + (isYes ? 0 : late),
    lastDay: Math.max(counter.lastDay, day),
    yesEver: counter.yesEver + (isYes ? 1 : 0),
    noEver: counter.noEver + (isYes ? 0 : 1),
  };
}
