import { anySeed, harnessOptions } from '../automation/harness-options.ts';
import { freezeDisks } from './faults/freeze-disks.ts';
import { sweepFaults } from './faults/sweep-faults.ts';
import type { Plant } from './shimmed-server.ts';

const usage = `usage: npm run -s reliability:faults -- [--from <number>] [--until <number>] [--step <number>] [--kinds <a,b>] [--seed <number>] [--lanes <number>]
       [--freeze <seconds>] [--slack <factor>] [--thin] [--plant <bug>]

Fails calls of real servers to their disk, the first, the second and so on, once and lasting, by EIO, ENOSPC, EROFS, short writes and
failed syncs. What was answered for must be there, failures must be 503 with Retry-After, reads must go on, and writes must be
taken again within a second, without a restart. Then the disk of one hangs for some seconds (30 unless told; 0: not at all), by calls that do
not return and, where this user may, by an ext4 that is frozen: /healthz must not notice. --slack lets
things take longer on a busy machine; --thin fails each call in one way only, the ways taking turns. With --plant same-connection a server with that bug runs, and it must be found.`;

const { from, until, step, seed, lanes, freeze, slack, thin, kinds, plant } = harnessOptions({
  usage,
  numbers: { from: 1, until: 500, step: 1, seed: anySeed(), lanes: 3, freeze: 30, slack: 1 },
  texts: ['kinds', 'plant'],
  switches: ['thin'],
});
console.log(`seed ${seed}`);
const startMs = performance.now();
const { findings, ...figures } = await sweepFaults({
  from,
  until,
  step,
  seed,
  lanes,
  plant: plant as Plant | undefined,
  slack,
  isThin: thin,
  say: console.log,
  kinds: kinds?.split(','),
});
const isGood = plant ? findings.length > 0 : findings.length === 0 && figures.fired > 0.9 * figures.trials;
for (const finding of findings.slice(0, 30)) console.log(`  ${finding}`);
console.log(
  `${figures.trials} faults, ${figures.fired} of them happened; ${figures.acknowledged} writes acknowledged, ${figures.refused} refused,`,
);
console.log(`  writes taken again after at most ${Math.round(figures.longestHealMs)} ms; ${findings.length} findings`);
const frozen = plant || freeze === 0 ? [] : await freezeDisks({ seed, slack, lastsMs: 1_000 * freeze });
for (const { how, findings: wrong, ...rest } of frozen)
  console.log(`  ${how}: ${JSON.stringify(rest)}${wrong.map((each) => `\n    ${each}`).join('')}`);
const isAllGood = isGood && frozen.every(({ findings: wrong }) => wrong.length === 0);
const seconds = Math.round((performance.now() - startMs) / 1_000);
console.log(JSON.stringify({ harness: 'faults', seed, isGood: isAllGood, seconds, ...figures, frozen }));
process.exitCode = isAllGood ? 0 : 1;
