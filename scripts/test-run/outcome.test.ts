import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../steps/repository-root.ts';
import { nothingRan, settleOutcome } from './outcome.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport } from './read-vitest-report.ts';

describe('the outcome of a test run', () => {
  let file: string;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outcome-'));
    file = join(folder, 'report.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = (value: unknown): void => writeFileSync(file, JSON.stringify(value));

  test('what failed in vitest has its file, its whole name and what it said first', () => {
    report({
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      testResults: [
        {
          name: join(repositoryRoot, 'packages/a/b.test.ts'),
          status: 'failed',
          message: 'Cannot find module\nfrom b',
          assertionResults: [],
        },
        {
          name: join(repositoryRoot, 'packages/a/c.test.ts'),
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'c is right', status: 'passed', failureMessages: [] },
            { fullName: 'c is whole', status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2\n    at c.ts:1'] },
            { fullName: 'c is left', status: 'skipped', failureMessages: [] },
          ],
        },
      ],
    });
    expect(readVitestReport(file)).toEqual({
      passed: 4,
      failed: 3,
      failures: [
        { file: 'packages/a/b.test.ts', name: 'the file itself', message: 'Cannot find module' },
        { file: 'packages/a/c.test.ts', name: 'c is whole', message: 'AssertionError: expected 1 to be 2' },
        { file: 'packages/a/c.test.ts', name: 'c is left', message: 'skipped' },
      ],
    });
  });

  test('what failed in Playwright has the same, without its colours; skipped and flaky stories are failures', () => {
    const story = (title: string, status: string, ...messages: string[]) => ({
      title,
      tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
    });
    const specs = [
      story('opens', 'expected'),
      story('closes', 'unexpected', 'Test timeout of 60000ms exceeded.', '\u001b[31mError: locator.click\u001b[39m\nCall log'),
      story('waits', 'flaky', '\nError: too late'),
    ];
    report({
      config: { rootDir: join(repositoryRoot, 'test/e2e') },
      stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{ message: 'Error: no browser' }],
      suites: [
        {
          title: 'a.story.ts',
          file: 'a.story.ts',
          specs,
          suites: [{ title: 'group', file: 'a.story.ts', specs: [story('rests', 'skipped')] }],
        },
      ],
    });
    const inFile = { file: 'test/e2e/a.story.ts' };
    expect(readPlaywrightReport(file)).toEqual({
      passed: 9,
      failed: 4,
      failures: [
        { file: '', name: 'outside of the stories', message: 'Error: no browser' },
        { ...inFile, name: 'closes', message: 'Test timeout of 60000ms exceeded.; Error: locator.click' },
        { ...inFile, name: 'waits', message: 'Error: too late' },
        { ...inFile, name: 'group rests', message: 'skipped' },
      ],
    });
  });

  const failure = { file: 'a.test.ts', name: 'a is b', message: 'it is not' };
  const own = (message: string) => ({ file: '', name: 'unit', message });
  test.each([
    ['no report', undefined, 0, { passed: 0, failed: 1, failures: [own('left no report')] }],
    ['no test at all', nothingRan, 0, { passed: 0, failed: 1, failures: [own('nothing ran')] }],
    [
      'a command that failed after its tests passed',
      { passed: 3, failed: 0, failures: [] },
      2,
      { passed: 3, failed: 1, failures: [own('ended with 2, though every test passed: see above')] },
    ],
    ['failures that are counted already', { passed: 3, failed: 1, failures: [failure] }, 1, { passed: 3, failed: 1, failures: [failure] }],
    ['success', { passed: 3, failed: 0, failures: [] }, 0, { passed: 3, failed: 0, failures: [] }],
  ])('settles %s', (_, reported, code, settled) => {
    expect(settleOutcome('unit', reported, code)).toEqual(settled);
  });

  test('a missing report is no report', () => {
    expect([readVitestReport(file), readPlaywrightReport(file)]).toEqual([undefined, undefined]);
  });
});
