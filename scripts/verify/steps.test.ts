import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../steps/repository-root.ts';
import { typeSteps, verifySteps } from './steps.ts';

test('every step runs something that is there', () => {
  const missing = verifySteps()
    .filter(({ command: [program = '', file = ''] }) =>
      program === 'node' ? !existsSync(join(repositoryRoot, file)) : !existsSync(join(repositoryRoot, 'node_modules/.bin', program)),
    )
    .map(({ name }) => name);
  expect(missing).toEqual([]);
});

test('types are checked in every workspace', () => {
  const names = typeSteps().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['types apps/api', 'types apps/extension', 'types packages/common', 'types scripts', 'types test']),
  );
});
