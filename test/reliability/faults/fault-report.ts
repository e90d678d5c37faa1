/** What a sweep of faults found. */
export interface FaultReport {
  readonly trials: number;
  /** Trials in which the fault happened at least once. */
  readonly fired: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Good reads while something was wrong. */
  readonly reads: number;
  /** The longest time from the end of a fault to the next write that was taken. @unit milliseconds */
  readonly longestHealMs: number;
  /** The longest that a caller waited for any answer. @unit milliseconds */
  readonly longestAnswerMs: number;
  /** Everything that must not be, in words. */
  readonly findings: readonly string[];
}

export const noFaults: FaultReport = {
  trials: 0,
  fired: 0,
  acknowledged: 0,
  refused: 0,
  reads: 0,
  longestHealMs: 0,
  longestAnswerMs: 0,
  findings: [],
};

export function addFaultReports(a: FaultReport, b: FaultReport): FaultReport {
  return {
    trials: a.trials + b.trials,
    fired: a.fired + b.fired,
    acknowledged: a.acknowledged + b.acknowledged,
    refused: a.refused + b.refused,
    reads: a.reads + b.reads,
    longestHealMs: Math.max(a.longestHealMs, b.longestHealMs),
    longestAnswerMs: Math.max(a.longestAnswerMs, b.longestAnswerMs),
    findings: [...a.findings, ...b.findings],
  };
}
