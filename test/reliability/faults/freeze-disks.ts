import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ShimmedServer } from '../shimmed-server.ts';
import { type FreezeReport, freezeDisk } from './freeze-disk.ts';
import { lookAtFiles } from './look-at-files.ts';
import { makeLoopDisk } from './loop-disk.ts';

/** How one disk hung, and what must not have been. */
export interface FrozenDisk extends Omit<FreezeReport, 'promises'> {
  readonly how: string;
  readonly acknowledged: number;
  readonly findings: readonly string[];
}

interface Options {
  readonly seed: number;
  readonly lastsMs: number;
  /** How many times as long as promised things may take, on a machine that does other work beside. */
  readonly slack?: number | undefined;
}

/** What the answers that hang on the disk may take, from the moment it hangs. @unit milliseconds */
const withinMs = 2_000;
const healthWithinMs = 50;

/** Lets a disk hang in each way that this machine allows. */
export async function freezeDisks(options: Options): Promise<readonly FrozenDisk[]> {
  const byCalls = await freezeCalls(options);
  try {
    return [byCalls, await freezeLoop(options)];
  } catch (error) {
    console.log(`  no ext4 could be frozen here: ${String(error).split('\n')[0]}`);
    return [byCalls];
  }
}

/** By calls that do not return: possible everywhere. */
export async function freezeCalls(options: Options): Promise<FrozenDisk> {
  const server = new ShimmedServer({ isRecorded: false });
  const { shim } = server;
  const freeze = () => shim.freeze(['write', 'sync', 'truncate', 'open', 'name']);
  try {
    return await judge('calls that hang', server, await freezeDisk({ server, freeze, thaw: () => shim.thaw(), ...options }), options.slack);
  } finally {
    shim.thaw();
    await server.end('SIGKILL');
  }
}

async function freezeLoop(options: Options): Promise<FrozenDisk> {
  const disk = makeLoopDisk();
  try {
    const dataDir = join(disk.folder, 'data');
    mkdirSync(dataDir);
    const server = new ShimmedServer({ isRecorded: false, dataDir });
    try {
      const report = await freezeDisk({ server, freeze: disk.freeze, thaw: disk.thaw, ...options });
      return await judge('an ext4 that is frozen', server, report, options.slack);
    } finally {
      // A program that waits for a frozen disk cannot even be killed.
      disk.thaw();
      await server.end('SIGKILL');
    }
  } finally {
    disk.remove();
  }
}

async function judge(how: string, server: ShimmedServer, { promises, ...report }: FreezeReport, slack = 1): Promise<FrozenDisk> {
  await server.end('SIGKILL');
  const { health, unreadyAfterMs = Number.POSITIVE_INFINITY, longestWriteMs, badReads, reads, refused } = report;
  const findings = [
    ...promises.judge(lookAtFiles(server.dataDir)),
    ...(health.bad > 0 ? [`/healthz failed ${health.bad} times`] : []),
    ...(health.p99Ms > Math.max(healthWithinMs, 2 * report.usualP99Ms) * slack
      ? [`one in a hundred answers of /healthz took ${Math.round(health.p99Ms)} ms`]
      : []),
    ...(unreadyAfterMs > withinMs * slack ? [`/readyz said no after ${Math.round(unreadyAfterMs)} ms`] : []),
    ...(longestWriteMs > withinMs * slack ? [`a write was answered after ${Math.round(longestWriteMs)} ms`] : []),
    ...(badReads > 0 || reads === 0 ? [`${badReads} reads failed, ${reads} did not`] : []),
    ...(refused === 0 ? ['no write was refused'] : []),
    ...(report.healMs > (withinMs / 2) * slack ? [`writes were taken again after ${Math.round(report.healMs)} ms`] : []),
  ];
  return { how, ...report, acknowledged: promises.acknowledged, findings };
}
