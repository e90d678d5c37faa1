import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../../automation/builds.ts';
import { repository } from '../../automation/repository.ts';
import { runCommand } from '../../automation/run-command.ts';

const built = [
  join(builds.shipping, 'manifest.json'),
  join(builds.chromium, 'manifest.json'),
  join(builds.console, 'index.html'),
  join(builds.demoCrm, 'index.html'),
];

/** Builds what the stories drive: all that ships, and the extension's test build. With `E2E_KEEP_BUILD=1` what is there is taken as it is, however old. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of a global setup.
export default async function build(): Promise<void> {
  if (process.env.E2E_KEEP_BUILD === '1' && built.every(existsSync)) return;
  await runCommand('npm', ['run', 'build'], { cwd: repository });
  await runCommand('npm', ['run', 'build', '-w', '@alongside/extension'], { cwd: repository, env: { WXT_E2E: '1' } });
}
