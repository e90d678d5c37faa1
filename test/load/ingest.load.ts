import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { defineLoad } from './define-load.ts';
import { median } from './median.ts';
import { seedWorkspace, touchesPerPerson } from './world/seed-workspace.ts';

const floor = join(repository, 'test', 'load', 'floor');
const rowsPerCall = 1_000;

/** Touches through the writer, against a prepared loop on a better-sqlite3 of its own, in turns. */
export const ingest = defineLoad({
  id: 5,
  budgets: { 'touch-ingest': { budget: 0.8, aim: 4, isBetter: 'more' } },
  unmeasurable: () => (hasYardstick() ? undefined : 'better-sqlite3 is not installed here'),
  async run({ isQuick, touches: usual }) {
    // One more workspace of its own: a quick run has no time to fill a large one twice.
    const touches = isQuick ? Math.min(usual, 200_000) : usual;
    const dataDir = tempFolder('ingest');
    await seedWorkspace(dataDir, 'bench', touches);
    const calls = String(isQuick ? 10 : 40);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < (isQuick ? 1 : 3); round += 1) {
      theirs.push(await rowsPerSecond('sqlite-loop.ts', [tempFolder('yardstick'), String(rowsPerCall), calls, String(touches)]));
      ours.push(await rowsPerSecond('touch-ingest.ts', [dataDir, 'bench', String(rowsPerCall), calls, String(touches / touchesPerPerson)]));
    }
    const facts = { rowsBefore: touches, rowsPerCall, perSecond: Math.round(median(ours)), yardstickPerSecond: Math.round(median(theirs)) };
    return [{ name: 'touch-ingest', value: median(ours) / median(theirs), facts }];
  },
});

async function rowsPerSecond(script: string, args: readonly string[]): Promise<number> {
  const out = await runCommand(process.execPath, [join(floor, script), ...args], { cwd: repository });
  return (JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as { rowsPerSecond: number }).rowsPerSecond;
}

function hasYardstick(): boolean {
  try {
    createRequire(import.meta.url).resolve('better-sqlite3');
    return true;
  } catch {
    return false;
  }
}
