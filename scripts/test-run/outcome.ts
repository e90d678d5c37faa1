import type { FailedTest } from './failed-test.ts';

/** How a part of the test run ended. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed, as far as it has a name. */
  readonly failures: readonly FailedTest[];
}

export const nothingRan: Outcome = { passed: 0, failed: 0, failures: [] };

export function addOutcomes(a: Outcome, b: Outcome): Outcome {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, failures: [...a.failures, ...b.failures] };
}

/** @param name what failed besides a test; @param message why that is a failure */
export function oneFailure(name: string, message: string): Outcome {
  return { passed: 0, failed: 1, failures: [{ file: '', name, message }] };
}

/**
 * What a finished part counts for: its own numbers, and at least one failure when its command failed, when it left no report, or when
 * nothing ran.
 *
 * @param name the part's, for failures that are of no test
 */
export function settleOutcome(name: string, reported: Outcome | undefined, code: number): Outcome {
  if (reported === undefined) return oneFailure(name, 'left no report');
  if (reported.failed > 0) return reported;
  if (reported.passed === 0) return oneFailure(name, 'nothing ran');
  return code === 0 ? reported : addOutcomes(reported, oneFailure(name, `ended with ${code}, though every test passed: see above`));
}
