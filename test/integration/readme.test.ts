import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackgroundProcess } from '../automation/background-process.ts';
import { eventually } from '../automation/eventually.ts';
import { freePort } from '../automation/free-port.ts';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { shellBlocks } from './readme/shell-blocks.ts';

/** Commands that cannot run inside this test, and the file that runs each. */
const runElsewhere: Readonly<Record<string, { readonly file: string; readonly as: string }>> = {
  'npm ci && npm start': { file: 'test/integration/readme.test.ts', as: "['start'" },
  'npm start -- --browser': { file: 'test/e2e/demo.story.ts', as: '--headless' },
  'npm ci && npm test': { file: '.ci/run', as: 'npm test' },
  'npm run bench -- --smoke': { file: '.ci/run', as: 'npm run bench -- --smoke' },
};

const source = (file: string) => readFileSync(join(repository, file), 'utf8');
const blocks = shellBlocks(source('README.md'));
const env = { ALONGSIDE_DATA_DIR: tempFolder('readme') };
let port: number;
let demo: BackgroundProcess;

beforeAll(async () => {
  port = await freePort();
  demo = new BackgroundProcess('npm', ['start', '--', '--port', String(port)], { cwd: repository, env });
  await eventually('npm start is ready', () => demo.output.includes('Ctrl-C stops everything') || undefined, 180_000);
}, 200_000);

afterAll(() => demo.end('SIGTERM'));

test('what README says beside the two commands works on a fresh demo', async () => {
  const script = blocks.filter((block) => !(block in runElsewhere)).join('\n');
  const out = await runCommand('bash', ['-euo', 'pipefail', '-c', script.replaceAll('127.0.0.1:8787', `127.0.0.1:${port}`)], {
    cwd: repository,
    env,
  });
  expect(out).toMatch(
    /"ownerName":"Mara Lindqvist".*"shown":0.*alg_\w+\n.*Imported people: 3 rows.*"created":1.*Backed up \d+ workspaces/s,
  );
});

test.each(Object.entries(runElsewhere))('%s stands in README and is run by another file', (command, { file, as }) => {
  expect({ inReadme: blocks.includes(command), isRun: source(file).includes(as) }).toEqual({ inReadme: true, isRun: true });
});
