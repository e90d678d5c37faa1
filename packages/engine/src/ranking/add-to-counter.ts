import { decay } from './decay.ts';
import type { Counter } from './ranking-state.ts';

interface Addition {
  readonly observed: number;
  readonly expected: number;
}

/** The counter decayed to that day with the addition. What arrives late is decayed itself, so the order of arrival does not matter. */
export function addToCounter({ observed, expected, lastDay }: Counter, addition: Addition, day: number): Counter {
  const left = decay(day - lastDay);
  const late = decay(lastDay - day);
  return {
    observed: observed * left + addition.observed * late,
    expected: expected * left + addition.expected * late,
    lastDay: Math.max(lastDay, day),
  };
}
