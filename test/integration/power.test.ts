import { describe, expect, test } from 'vitest';
import { cutPower } from '../reliability/power/cut-power.ts';

const seed = Number(process.env.POWER_SEED ?? Date.now() % 1_000_000);

describe('a server whose power is cut', () => {
  test('loses nothing that it acknowledged, and damages nothing, in 1,000 cuts', { timeout: 300_000 }, async () => {
    const { cuts, lossy, damaged, halved, acknowledged, findings } = await cutPower({ cuts: 1_000, seed, runs: 2, lanes: 2 });
    console.log(`seed ${seed}: ${cuts} cuts, ${acknowledged} rows acknowledged before them`);
    expect(acknowledged).toBeGreaterThan(0);
    expect({ cuts, lossy, damaged, halved, findings }).toEqual({ cuts: 1_000, lossy: 0, damaged: 0, halved: 0, findings: [] });
  });

  test.each(['synchronous-normal', 'answer-before-commit'] as const)('is caught with the bug %s', { timeout: 300_000 }, async (plant) => {
    const { lossy } = await cutPower({ cuts: 100, seed, runs: 1, lanes: 1, plant, writesPerRun: 30 });
    expect(lossy).toBeGreaterThan(0);
  });
});
