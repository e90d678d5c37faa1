import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { busyTimeoutMs } from './open-for-writing.ts';
import { Writer } from './writer.ts';

test('a lock is waited for, but not again after trouble, until something was written', { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-trial-'));
  const path = join(folder, 'a.db');
  const writer = new Writer(Date.now, { secret: Buffer.alloc(32) });
  onTestFinished(async () => {
    await writer.close();
    rmSync(folder, { recursive: true });
  });
  await writer.open('a', path, 'workspace');
  const inTheWay = new SqlConnection(path);
  const write = async () => {
    const beganMs = performance.now();
    const outcome = await writer.write('a', 'rows.upsert', { noun: 'person', rows: [{ name: 'Ana' }] }).then(
      () => 'stored',
      () => 'refused',
    );
    return { outcome, tookMs: performance.now() - beganMs };
  };
  for (let round = 0; round < 2; round += 1) {
    inTheWay.exec('BEGIN IMMEDIATE');
    const first = await write();
    expect(first.outcome).toBe('refused');
    expect(first.tookMs).toBeGreaterThanOrEqual(busyTimeoutMs);
    const tries = [await write(), await write(), await write(), await write()];
    expect(tries.map(({ outcome }) => outcome)).toEqual(Array(4).fill('refused'));
    // On a busy machine any of them may take long, but not all.
    expect(Math.min(...tries.map(({ tookMs }) => tookMs))).toBeLessThan(busyTimeoutMs);
    inTheWay.exec('ROLLBACK');
    expect((await write()).outcome).toBe('stored');
  }
  inTheWay.close();
});
