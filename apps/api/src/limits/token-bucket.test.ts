import { describe, expect, test } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

describe('TokenBucket', () => {
  test('gives its burst at once, then one at a time as it fills', () => {
    const bucket = new TokenBucket({ perSecond: 2, burst: 3 }, 0);
    const given = [0, 0, 0, 0, 100, 500, 500, 1_000].map((nowMs) => {
      const waitMs = bucket.waitMs(nowMs, 1);
      if (waitMs === 0) bucket.take(1);
      return waitMs;
    });
    expect(given).toEqual([0, 0, 0, 500, 400, 0, 500, 0]);
  });

  test('never holds more than its burst, and gives nothing for a clock that was set back', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 5 }, 1_000_000);
    expect([bucket.isFull(9_000_000), bucket.left]).toEqual([true, 5]);
    bucket.take(5);
    expect(bucket.waitMs(0, 1)).toBe(100);
    expect(bucket.waitMs(100, 1)).toBe(0);
  });

  test('lets a request through that is dearer than its burst once it is full, and then is in debt', () => {
    const bucket = new TokenBucket({ perSecond: 1, burst: 10 }, 0);
    expect(bucket.waitMs(0, 25)).toBe(0);
    bucket.take(25);
    expect([bucket.left, bucket.fullInSeconds, bucket.waitMs(0, 1)]).toEqual([0, 25, 16_000]);
  });
});
