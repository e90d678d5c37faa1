import { describe, expect, test } from 'vitest';
import { crashLane, type LaneOptions } from '../reliability/crash/crash-lane.ts';
import { addReports, type CrashReport } from '../reliability/crash/crash-report.ts';
import { acknowledgeFirst, storeTwice } from '../reliability/crash/plants.ts';
import { runLanes } from '../reliability/crash/run-lanes.ts';
import { randomFrom } from './crash/random-from.ts';

const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);

describe('a server killed while it writes', () => {
  test('keeps all that it acknowledged, and nothing twice, in 300 kills', { timeout: 600_000 }, async () => {
    const { findings, ...sum } = addReports((await runLanes({ cycles: 300, seed, lanes: 4 })).map(({ report }) => report));
    console.log(`seed ${seed}: ${JSON.stringify(sum)}`);
    expect(findings).toEqual([]);
    expect(sum).toMatchObject({ cycles: 300, lost: 0, doubled: 0, changed: 0, damaged: 0 });
    expect(sum.acknowledged).toBeGreaterThan(0);
    expect(sum.inDoubt).toBeGreaterThan(0);
    expect(sum.workerKills).toBeGreaterThan(0);
  });

  test('is caught when it acknowledges before it has stored', { timeout: 300_000 }, async () => {
    expect((await crashUntil(({ lost }) => lost > 0, { name: 'hasty', send: acknowledgeFirst })).lost).toBeGreaterThan(0);
  });

  test('is caught when it stores something twice', { timeout: 300_000 }, async () => {
    expect((await crashUntil(({ doubled }) => doubled > 0, { name: 'twice', send: storeTwice })).doubled).toBeGreaterThan(0);
  });
});

/** Whether a bug shows in one kill is left to chance: on a busy machine little is written between two of them. */
function crashUntil(isFound: (report: CrashReport) => boolean, options: Pick<LaneOptions, 'name' | 'send'>): Promise<CrashReport> {
  const found = new AbortController();
  const onCycle = (report: CrashReport) => {
    if (isFound(report)) found.abort();
  };
  return crashLane({ ...options, cycles: 60, random: randomFrom(seed), signal: found.signal, onCycle });
}
