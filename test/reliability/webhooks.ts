import { anySeed, harnessOptions } from '../automation/harness-options.ts';
import { runBattery } from './webhooks/run-battery.ts';

const usage = `usage: npm run -s reliability:webhooks -- [--mutations <number>] [--seed <number>]

Sends genuine deliveries of every kind to a real server, and mutations of each: bytes of the body, ids, times, signatures, doubled headers,
other secrets, other addresses. None may be taken, every genuine one must be, and one that is sent again must be known.
Ends with 1 when anything was found.`;

const { mutations, seed } = harnessOptions({ usage, numbers: { mutations: 100_000, seed: anySeed() } });
console.log(`seed ${seed}`);
const { findings, byName, ...counts } = await runBattery({ seed, mutations });
for (const [name, count] of Object.entries(byName).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${String(count).padStart(8)} ${name}`);
for (const finding of findings) console.log(`  ${finding}`);
const isGood = findings.length === 0 && counts.accepted === 0 && counts.genuine > 0 && counts.mutations >= mutations;
console.log(JSON.stringify({ harness: 'webhooks', seed, isGood, ...counts, seconds: Math.round(counts.seconds) }));
process.exitCode = isGood ? 0 : 1;
