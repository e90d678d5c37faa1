import { expect, test } from 'vitest';
import { diskHealth } from './disk-health.ts';
import { DiskWatch } from './disk-watch.ts';

const gigabyte = 1_073_741_824;

test('knows since when there is little room, or none, or nobody answers', async () => {
  let nowMs = 1_000;
  let free: number | undefined = 50 * gigabyte;
  const look = async () => {
    if (free === undefined) throw new Error('EIO');
    return { bavail: free / 4_096, blocks: (100 * gigabyte) / 4_096, bsize: 4_096 };
  };
  const disk = new DiskWatch('/data', () => nowMs, look);
  const seen = async (bytes: number | undefined) => {
    free = bytes;
    nowMs += 1_000;
    const { state, reason, sinceMs } = diskHealth(await disk.read());
    return [state, reason, sinceMs];
  };
  expect(await seen(50 * gigabyte)).toEqual(['ok', undefined, undefined]);
  expect(await seen(gigabyte / 2)).toEqual(['degraded', 'little_space', 3_000]);
  expect(await seen(gigabyte / 4)).toEqual(['degraded', 'little_space', 3_000]);
  expect(await seen(4_096)).toEqual(['failing', 'no_space', 5_000]);
  expect(await seen(undefined)).toEqual(['failing', 'does_not_answer', 6_000]);
  expect(await seen(10 * gigabyte)).toEqual(['ok', undefined, undefined]);
  disk.close();
});
