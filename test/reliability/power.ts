import { anySeed, harnessOptions } from '../automation/harness-options.ts';
import { cutPower } from './power/cut-power.ts';
import type { Plant } from './shimmed-server.ts';

const usage = `usage: npm run -s reliability:power -- [--cuts <number>] [--seed <number>] [--runs <number>] [--lanes <number>] [--plant <bug>]

Runs real servers, writes down every change of their disks and every answer, and cuts the power at random moments: what was not synced is
lost, kept or torn. Nothing that was answered for may be gone, nothing damaged, no write there by half. Then the same with a server whose
commits are not synced, which must lose something: else this looks at nothing. With --plant (synchronous-normal, answer-before-commit)
only servers with that bug run, and it must be found.`;

const { cuts, seed, runs, lanes, plant } = harnessOptions({
  usage,
  numbers: { cuts: 10_000, seed: anySeed(), runs: 20, lanes: 3 },
  texts: ['plant'],
});
console.log(`seed ${seed}`);
const startMs = performance.now();
if (plant) {
  const planted = await cutPower({ cuts, seed, runs, lanes, plant: plant as Plant });
  finish({ planted }, planted.lossy > 0);
} else {
  const real = await cutPower({ cuts, seed, runs, lanes });
  const control = await cutPower({ cuts: 200, seed, runs: 2, lanes, plant: 'synchronous-normal' });
  finish({ real, control }, real.lossy + real.damaged + real.halved === 0 && real.cuts >= cuts && control.lossy > 0);
}

function finish(reports: Record<string, Awaited<ReturnType<typeof cutPower>>>, isGood: boolean): void {
  for (const [name, { cuts, acknowledged, lossy, damaged, halved, findings }] of Object.entries(reports)) {
    console.log(`${name}: ${cuts} cuts, ${acknowledged} rows acknowledged before them; after ${lossy} something of that was gone,`);
    console.log(`  after ${damaged} a database was damaged, after ${halved} a write was there by half`);
    for (const finding of findings) console.log(`  ${finding}`);
  }
  const figures = Object.fromEntries(Object.entries(reports).map(([name, { findings: _, ...counts }]) => [name, counts]));
  console.log(JSON.stringify({ harness: 'power', seed, isGood, seconds: Math.round((performance.now() - startMs) / 1_000), ...figures }));
  process.exitCode = isGood ? 0 : 1;
}
