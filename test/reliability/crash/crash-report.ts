/** What a number of kills showed. */
export interface CrashReport {
  readonly cycles: number;
  /** Of these, kills of a process that answers requests; the others took the whole server. */
  readonly workerKills: number;
  /** Requests that were answered with success before the kill. */
  readonly acknowledged: number;
  /** Rows in them. */
  readonly rows: number;
  /** Requests without an answer at the kill, sent again as they were. */
  readonly inDoubt: number;
  /** Acknowledged, and not there afterwards. */
  readonly lost: number;
  /** There more than once, or never asked for. */
  readonly doubled: number;
  /** Sent again, and answered otherwise than the first time. */
  readonly changed: number;
  /** Databases that are not whole by SQLite's own check. */
  readonly damaged: number;
  /** The first of what was found, in words. */
  readonly findings: readonly string[];
}

export const nothingYet: CrashReport = {
  cycles: 0,
  workerKills: 0,
  acknowledged: 0,
  rows: 0,
  inDoubt: 0,
  lost: 0,
  doubled: 0,
  changed: 0,
  damaged: 0,
  findings: [],
};

export function addReports(reports: readonly CrashReport[]): CrashReport {
  return reports.reduce(
    (sum, report) => ({
      cycles: sum.cycles + report.cycles,
      workerKills: sum.workerKills + report.workerKills,
      acknowledged: sum.acknowledged + report.acknowledged,
      rows: sum.rows + report.rows,
      inDoubt: sum.inDoubt + report.inDoubt,
      lost: sum.lost + report.lost,
      doubled: sum.doubled + report.doubled,
      changed: sum.changed + report.changed,
      damaged: sum.damaged + report.damaged,
      findings: [...sum.findings, ...report.findings].slice(0, 20),
    }),
    nothingYet,
  );
}
