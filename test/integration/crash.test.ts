import type { BatchResult, TouchInput } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { type CrashReport, crashLane, type SendTouches } from './crash/crash-lane.ts';
import { randomFrom } from './crash/random-from.ts';

const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const lanes = 4;

describe('a server killed while it records touches', () => {
  test('keeps every touch that it acknowledged, and none twice, in 100 kills', { timeout: 120_000 }, async () => {
    const reports = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => crashLane({ name: `lane-${lane}`, cycles: 100 / lanes, random: randomFrom(seed + lane) })),
    );
    const sum = (field: keyof CrashReport) => reports.reduce((total, report) => total + report[field], 0);
    console.log(`seed ${seed}: ${sum('cycles')} kills, ${sum('acknowledged')} acknowledged, ${sum('inDoubt')} in doubt and sent again`);
    expect(sum('acknowledged')).toBeGreaterThan(0);
    expect(sum('inDoubt')).toBeGreaterThan(0);
    expect({ cycles: sum('cycles'), lost: sum('lost'), surplus: sum('surplus') }).toEqual({ cycles: 100, lost: 0, surplus: 0 });
  });

  test('is caught when it acknowledges before it has stored', { timeout: 60_000 }, async () => {
    const report = await crashLane({ name: 'hasty', cycles: 4, random: randomFrom(seed), send: acknowledgeFirst });
    expect(report.lost).toBeGreaterThan(0);
  });

  test('is caught when it stores a touch twice', { timeout: 60_000 }, async () => {
    const report = await crashLane({ name: 'twice', cycles: 2, random: randomFrom(seed), send: storeTwice });
    expect(report.surplus).toBeGreaterThan(0);
  });
});

/** Says yes at once and passes the touches on 8 ms later, whether or not anybody still listens. */
const acknowledgeFirst: SendTouches = async (server, client, touches) => {
  setTimeout(() => void client.recordTouches(touches).catch(() => undefined), 8);
  // Whether the server still listens decides if a client would still be sending.
  const alive = await fetch(`${server.url}/healthz`).then(
    () => true,
    () => false,
  );
  return alive ? allCreated(touches) : undefined;
};

/** As a server would whose idea of a touch's identity is too narrow. */
const storeTwice: SendTouches = async (_server, client, touches) => {
  const again = touches.map((touch) => ({ ...touch, source: 'crash-again' }));
  try {
    await client.recordTouches(again);
    return await client.recordTouches(touches);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

function allCreated(touches: readonly TouchInput[]): BatchResult {
  return { created: touches.length, updated: 0, duplicate: 0, rejected: 0, results: [] };
}
