import { randomFrom } from '../../integration/crash/random-from.ts';
import { inThread } from '../in-thread.ts';
import type { Plant } from '../shimmed-server.ts';
import type { CutReport } from './cut-lane.ts';
import { recordRun } from './record-run.ts';

interface Options {
  readonly cuts: number;
  readonly seed: number;
  /** How many servers are recorded; the cuts are dealt out among them. */
  readonly runs: number;
  /** How many work at once. */
  readonly lanes: number;
  /** A bug to be found. */
  readonly plant?: Plant | undefined;
  readonly writesPerRun?: number | undefined;
}

const noCuts: CutReport = { cuts: 0, lossy: 0, damaged: 0, halved: 0, acknowledged: 0, findings: [] };

/** Records servers, and cuts their power at random moments, several at once. */
export async function cutPower({ cuts, seed, runs, lanes, plant, writesPerRun = 60 }: Options): Promise<CutReport> {
  const random = randomFrom(seed);
  const todo = Array.from({ length: runs }, (_, at) => ({ name: `run-${at}`, seed: Math.floor(random() * 2 ** 31), plant }));
  let total = noCuts;
  const work = async () => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const recording = await recordRun({ ...next, writes: writesPerRun });
      const report = await inThread<CutReport>(new URL('./cut-thread.ts', import.meta.url), {
        recording,
        cuts: Math.ceil(cuts / runs),
        seed: next.seed,
      });
      total = addReports(total, report);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return total;
}

function addReports(a: CutReport, b: CutReport): CutReport {
  return {
    cuts: a.cuts + b.cuts,
    lossy: a.lossy + b.lossy,
    damaged: a.damaged + b.damaged,
    halved: a.halved + b.halved,
    acknowledged: a.acknowledged + b.acknowledged,
    findings: [...a.findings, ...b.findings].slice(0, 10),
  };
}
