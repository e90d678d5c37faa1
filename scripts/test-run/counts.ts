/** How a part of the test run ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const noCounts: Counts = { passed: 0, failed: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/**
 * What a finished part counts for: its own numbers, and at least one failure when its command failed, when it left no report, or when
 * nothing ran.
 */
export function settleCounts(reported: Counts | undefined, code: number): Counts {
  if (reported === undefined) return { passed: 0, failed: 1 };
  const mustFail = code !== 0 || reported.passed + reported.failed === 0;
  return mustFail && reported.failed === 0 ? { ...reported, failed: 1 } : reported;
}
