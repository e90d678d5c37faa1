import type { Load, LoadSize, Measurement } from './define-load.ts';

/** One line of the bench's output. */
export interface ResultLine {
  readonly name: string;
  readonly value: number;
  readonly budget: number;
  readonly aim: number;
  readonly holds: boolean;
  readonly [fact: string]: string | number | boolean;
}

/** The measured numbers beside what they must be. A number that could not be measured does not hold. */
export function resultLines(
  { id, budgets }: Pick<Load, 'id' | 'budgets'>,
  measurements: readonly Measurement[],
  { touches, grown }: Pick<LoadSize, 'touches' | 'grown'>,
): ResultLine[] {
  const wanted = Object.entries(budgets).filter(([name]) => grown > touches || !name.endsWith('-grown'));
  return wanted.map(([name, { budget, aim, isBetter }]) => {
    const measured = measurements.find((measurement) => measurement.name === name);
    const value = measured?.value ?? Number.NaN;
    const holds = isBetter === 'more' ? value >= budget : value <= budget;
    return { name, value: Number(value.toPrecision(4)), budget, aim, holds, number: id, ...measured?.facts };
  });
}
