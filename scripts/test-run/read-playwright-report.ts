import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FailedTest, failedTest } from './failed-test.ts';
import type { Outcome } from './outcome.ts';

interface PlaywrightReport {
  readonly config: { readonly rootDir: string };
  readonly suites: readonly PlaywrightSuite[];
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  /** What failed outside of any story. */
  readonly errors: readonly PlaywrightError[];
}

interface PlaywrightSuite {
  /** A file's name, or what a group of stories is called. */
  readonly title: string;
  readonly file: string;
  readonly specs: readonly PlaywrightSpec[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSpec {
  readonly title: string;
  readonly tests: readonly { readonly status: string; readonly results: readonly { readonly errors: readonly PlaywrightError[] }[] }[];
}

interface PlaywrightError {
  readonly message: string;
}

/** What Playwright's JSON report says; skipped and flaky stories count as failed. `undefined` without a report. */
export function readPlaywrightReport(file: string): Outcome | undefined {
  if (!existsSync(file)) return undefined;
  const { config, suites, stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    failures: [
      ...errors.map(({ message }) => failedTest('', 'outside of the stories', [message])),
      ...suites.flatMap((suite) => failuresOf(suite, join(config.rootDir, suite.file), '')),
    ],
  };
}

function failuresOf({ specs, suites = [] }: PlaywrightSuite, file: string, within: string): FailedTest[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message));
        return failedTest(file, `${within}${title}`, messages.length > 0 ? messages : [status]);
      }),
  );
  return [...own, ...suites.flatMap((suite) => failuresOf(suite, file, `${within}${suite.title} `))];
}
