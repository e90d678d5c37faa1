import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { anySeed, harnessOptions } from '../automation/harness-options.ts';

/** What a share of the work has to say. */
export interface ShardReport {
  readonly asked: number;
  readonly seconds: number;
  readonly findings: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

/** What is run in shards. */
export interface ShardedWork {
  /** The script itself. */
  readonly file: string;
  readonly usage: string;
  /** What is counted, such as `requests`. */
  readonly option: string;
  /** How many of them unless told. */
  readonly otherwise: number;
  readonly work: (shard: Shard) => Promise<ShardReport>;
}

/** A share of the work of a long script: its own process, server, folder and seed. */
export interface Shard {
  readonly count: number;
  readonly seed: number;
}

/**
 * Runs a long script in as many processes as there are cores: this same file, forked. Each gets a share of the count and a seed of
 * its own, from the one given on; the sums are printed, and findings make the exit code 1.
 */
export async function runShards({ file, usage, option, otherwise, work }: ShardedWork): Promise<void> {
  const numbers = { [option]: otherwise, seed: anySeed(), shards: availableParallelism() };
  const { [option]: count = otherwise, seed = 0, shards = 1 } = harnessOptions({ usage, numbers });
  if (process.send) {
    process.send(await work({ count, seed }));
    process.disconnect();
    return;
  }
  const startedAtMs = performance.now();
  console.log(`${count} ${option}, seed ${seed}, ${shards} processes`);
  const share = String(Math.ceil(count / shards));
  const reports = await Promise.all(
    Array.from({ length: shards }, (_, at) => oneShard(file, [`--${option}`, share, '--seed', String(seed + at)])),
  );
  const seconds = (performance.now() - startedAtMs) / 1_000;
  const asked = reports.reduce((sum, report) => sum + report.asked, 0);
  const counts = new Map<string, number>();
  for (const report of reports) for (const [name, n] of Object.entries(report.counts)) counts.set(name, (counts.get(name) ?? 0) + n);
  for (const [name, n] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(n).padStart(9)} ${name}`);
  for (const note of new Set(reports.flatMap(({ notes }) => notes))) console.log(note);
  const findings = [...new Set(reports.flatMap((report) => report.findings))];
  for (const finding of findings) console.log(`\nFINDING ${finding}`);
  console.log(
    `\n${asked} ${option} in ${seconds.toFixed(0)} s, ${Math.round(asked / seconds)} a second: ${findings.length} findings, seed ${seed}`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

function oneShard(file: string, args: readonly string[]): Promise<ShardReport> {
  // In memory, where there is such a folder: what a disk does is tested elsewhere.
  const env = existsSync('/dev/shm') ? { ...process.env, TMPDIR: '/dev/shm' } : process.env;
  return new Promise((resolve, reject) => {
    const child = fork(file, args, { env });
    child.once('message', (report) => resolve(report as ShardReport));
    child.once('exit', (code, signal) => reject(new Error(`a process ended with ${signal ?? code} before it had reported`)));
  });
}
