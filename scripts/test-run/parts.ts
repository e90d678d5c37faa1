import { join } from 'node:path';
import { ensureChromium } from '../browsers/ensure-chromium.ts';
import { ensureProgram } from '../browsers/ensure-program.ts';
import { thisMachine } from '../browsers/install-debian-packages.ts';
import { repositoryRoot } from '../steps/repository-root.ts';
import { runCommand } from '../steps/run-command.ts';
import { addOutcomes, type Outcome, oneFailure, settleOutcome } from './outcome.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';
import { readVitestReport } from './read-vitest-report.ts';

export type PartName = 'unit' | 'integration' | 'e2e';

interface Part {
  readonly name: PartName;
  readonly title: string;
  /** @param folder an empty folder for its report */
  readonly run: (folder: string) => Promise<Outcome>;
}

const run = async (command: readonly string[], env: Readonly<Record<string, string>> = {}, folder = '.'): Promise<number> =>
  (await runCommand(command, { live: true, env, cwd: join(repositoryRoot, folder) })).code;

async function runVitest(name: string, report: string, folder: string, config: string): Promise<Outcome> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(['vitest', 'run', `--config=${config}`, ...reporters], {}, folder);
  return settleOutcome(name, readVitestReport(report), code);
}

/** The test run, in order: what is cheapest to fail comes first. */
export const parts: readonly Part[] = [
  {
    name: 'unit',
    title: 'verify: every check, and the unit tests',
    async run(folder) {
      const report = join(folder, 'unit.json');
      const code = await run(['node', 'scripts/verify.ts', `--unit-report=${report}`]);
      return settleOutcome('verify', readVitestReport(report), code);
    },
  },
  {
    name: 'integration',
    title: 'integration: the real API on real databases, and what npm run new makes',
    async run(folder) {
      // What stands between a server and its disk is compiled where it runs.
      await ensureProgram('power cut', 'cc', ['gcc', 'libc6-dev'], thisMachine(run));
      // From their own folders: the paths in their configuration start there.
      const api = await runVitest('integration', join(folder, 'integration.json'), 'test', 'vitest.config.ts');
      const scaffolds = await runVitest('scaffolds', join(folder, 'scaffolds.json'), 'scripts', 'vitest.scaffolds.config.ts');
      return addOutcomes(api, scaffolds);
    },
  },
  {
    name: 'e2e',
    title: 'end to end: the built extension in real browsers',
    async run(folder) {
      const report = join(folder, 'e2e.json');
      const machine = thisMachine(run);
      const chromium = await ensureChromium(machine);
      await ensureProgram('Firefox', 'firefox-esr', ['firefox-esr', 'fonts-dejavu-core'], machine);
      await ensureProgram('Tryton', 'trytond', ['tryton-server', 'tryton-sao', 'tryton-modules-party'], machine);
      if ((await run(['npm', 'run', '--silent', 'build'])) !== 0) return oneFailure('build', 'failed: see above');
      const code = await run(['playwright', 'test', '-c', 'test/playwright.config.ts', '--reporter=list,json'], {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      });
      return settleOutcome('e2e', readPlaywrightReport(report), code);
    },
  },
];
