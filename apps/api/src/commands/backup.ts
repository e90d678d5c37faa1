import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { openDoor } from '../server/open-door.ts';
import type { Manifest } from '../services/backups/manifest.ts';
import { takeBackup } from '../services/backups/take-backup.ts';
import { plainFailure } from './plain-failure.ts';

const usage = `usage: npm run backup -- --to <folder> [--workspace <slug>] [--without-secret]

Copies all workspaces, or one, while the server goes on: each as it is at one moment, with what a restore needs and a manifest by which it is
known to be whole. Without the secret, which then must be kept elsewhere, nobody can restore it.
Ends with 0 when it is whole, 1 when it did not work, 2 when it was not understood.`;

process.exitCode = await main();

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const wish = readArguments();
  if (typeof wish === 'string') {
    console.error(`${wish}\n\n${usage}`);
    return 2;
  }
  try {
    const door = await openDoor(readEnv());
    try {
      const beganMs = performance.now();
      const manifest = await takeBackup(door.context, wish);
      console.log(summary(manifest, wish.folder, performance.now() - beganMs));
      return 0;
    } finally {
      await door.close();
    }
  } catch (error) {
    const failure = plainFailure(error);
    if (failure === undefined) throw error;
    console.error(failure);
    return 1;
  }
}

function summary({ databases, takenAt, hasSecret }: Manifest, folder: string, tookMs: number): string {
  const rows = databases.reduce((sum, { tables }) => sum + tables.reduce((all, table) => all + table.rows, 0), 0);
  const bytes = databases.reduce((sum, database) => sum + database.bytes, 0);
  const size = `${rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(1)} MB in ${(tookMs / 1_000).toFixed(1)} s`;
  const secret = hasSecret
    ? "The installation's secret is in it: keep it as you keep the data."
    : 'The secret is not in it: keep secret.key of the data folder too.';
  return `Backed up ${databases.length - 1} workspaces as of ${takenAt} to ${folder}: ${size}.\n${secret}`;
}

function readArguments(): { readonly folder: string; readonly slug: string | undefined; readonly withSecret: boolean } | string {
  try {
    const { values } = parseArgs({
      options: { to: { type: 'string' }, workspace: { type: 'string' }, 'without-secret': { type: 'boolean', default: false } },
    });
    if (!values.to) return 'name a folder: --to';
    return { folder: values.to, slug: values.workspace, withSecret: !values['without-secret'] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
