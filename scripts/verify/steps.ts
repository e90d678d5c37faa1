import { globSync } from 'node:fs';
import { repositoryRoot } from '../steps/repository-root.ts';
import type { Step } from '../steps/run-steps.ts';

/**
 * Every check of `npm run verify`, longest first so that the cores stay busy.
 *
 * @param unitReport file for the unit tests' counts, for who adds them up
 */
export function verifySteps(unitReport?: string): Step[] {
  const report = unitReport === undefined ? [] : ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  return [
    { name: 'unit tests', command: ['vitest', 'run', ...report] },
    { name: 'unused code', command: ['knip'] },
    { name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
    { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '--max-diagnostics=200', '.'] },
    { name: 'lint by type', command: ['oxlint', '--type-aware'] },
    ...typeSteps(),
    { name: 'layers', command: ['node', 'scripts/layers/check.ts'] },
    { name: 'catalogue', command: ['node', 'scripts/catalogue/check.ts'] },
    { name: 'format', command: ['biome', 'ci', '--linter-enabled=false', '--max-diagnostics=200', '.'] },
    { name: 'docs', command: ['node', 'scripts/docs/check.ts'] },
    { name: 'versions', command: ['node', 'scripts/versions/check.ts'] },
  ];
}

/** One for each tsconfig, because each grants one runtime's names only. */
export function typeSteps(): Step[] {
  return globSync('{packages/*,apps/*,test,scripts}/tsconfig*.json', { cwd: repositoryRoot })
    .toSorted()
    .map((file) => ({
      name: `types ${file.replace(/\/tsconfig\.json$/, '')}`,
      command: ['tsc', '--noEmit', '-p', file],
      cwd: repositoryRoot,
    }));
}
