import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../../automation/builds.ts';
import { repository } from '../../automation/repository.ts';
import { runCommand } from '../../automation/run-command.ts';

/** Builds what the stories drive: all that ships where it is missing, and the extension's test build always. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of a global setup.
export default async function build(): Promise<void> {
  const isBuilt = [join(builds.shipping, 'manifest.json'), join(builds.demoCrm, 'index.html'), join(builds.console, 'index.html')].every(
    existsSync,
  );
  if (!isBuilt) await runCommand('npm', ['run', 'build'], { cwd: repository });
  if (process.env.E2E_KEEP_BUILD === '1' && existsSync(join(builds.chromium, 'manifest.json'))) return;
  await runCommand('npm', ['run', 'build', '-w', '@alongside/extension'], { cwd: repository, env: { WXT_E2E: '1' } });
}
