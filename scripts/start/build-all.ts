import { runCommand } from '../steps/run-command.ts';

/**
 * Builds the extension, the console and the demo CRM; what has not changed since the last time is not built again.
 *
 * @throws Error with the build's own words when it fails
 */
export async function buildAll(signal: AbortSignal): Promise<void> {
  const { code, output } = await runCommand(['turbo', 'run', 'build', '--output-logs=errors-only'], { signal });
  if (signal.aborted) return;
  if (code !== 0) throw new Error(`${output.trim()}\n\nThe build failed: see above. npm start -- --no-build starts what was built last.`);
}
