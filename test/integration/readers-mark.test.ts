import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';

const script = fileURLToPath(new URL('../reliability/readers/first-reads.ts', import.meta.url));
const plant = join(repository, 'test', 'reliability', 'plants', 'readers-mark.ts');

/** @returns how many reads there were, each the first after a commit, and how many of them changed the shared index */
async function firstReads(...options: string[]): Promise<unknown> {
  return JSON.parse(await runCommand(process.execPath, [...options, script], { cwd: repository }));
}

test('the first read after a commit writes nothing to the shared index, where it would wait for a disk that hangs', async () => {
  expect(await firstReads()).toEqual({ reads: 5, changing: 0 });
});

test('is caught when the writer does not show what it has committed', async () => {
  expect(await firstReads(`--import=${plant}`)).toEqual({ reads: 5, changing: 5 });
});
