import { existsSync, readFileSync } from 'node:fs';
import { type FailedTest, failedTest } from './failed-test.ts';
import type { Outcome } from './outcome.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Skipped ones. Nothing here is skipped on purpose, so a skipped test is a broken promise. */
  readonly numPendingTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[] | null;
  }[];
}

/** What vitest's JSON report says; a file that failed before its first test is one failure. `undefined` without a report. */
export function readVitestReport(file: string): Outcome | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(isBroken).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + broken,
    failures: report.testResults.flatMap(failuresOf),
  };
}

const isBroken = ({ status, assertionResults }: VitestFile): boolean => status === 'failed' && assertionResults.length === 0;

function failuresOf(file: VitestFile): FailedTest[] {
  if (isBroken(file)) return [failedTest(file.name, 'the file itself', [file.message])];
  return file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status, failureMessages }) =>
      failedTest(file.name, fullName, failureMessages && failureMessages.length > 0 ? failureMessages : [status]),
    );
}
