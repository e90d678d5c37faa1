import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settleCounts } from './counts.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport } from './read-vitest-report.ts';

describe('the counts of a test run', () => {
  let file: string;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'counts-'));
    file = join(folder, 'report.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = (value: unknown): void => writeFileSync(file, JSON.stringify(value));

  test('a test file that could not start is a failure, though it has no failed test', () => {
    report({
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    });
    expect(readVitestReport(file)).toEqual({ passed: 4, failed: 4 });
  });

  test('skipped and flaky stories are failures', () => {
    report({ stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] });
    expect(readPlaywrightReport(file)).toEqual({ passed: 9, failed: 4 });
  });

  test.each([
    ['no report', undefined, 0, { passed: 0, failed: 1 }],
    ['no test at all', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['a command that failed after its tests passed', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['failures that are counted already', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['success', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ])('settles %s', (_, reported, code, settled) => {
    expect(settleCounts(reported, code)).toEqual(settled);
  });

  test('a missing report is no report', () => {
    expect([readVitestReport(file), readPlaywrightReport(file)]).toEqual([undefined, undefined]);
  });
});
