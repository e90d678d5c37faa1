import { describe, expect, test } from 'vitest';
import { BucketShelf } from './bucket-shelf.ts';

const rate = { perSecond: 1, burst: 10 };

describe('BucketShelf', () => {
  test('holds no more than it may, whatever number of addresses comes', () => {
    const shelf = new BucketShelf(rate, 100);
    for (let at = 0; at < 10_000; at += 1) shelf.of(`address ${at}`, 0).take(1);
    expect(shelf.size).toBe(100);
  });

  test('lets go of those who have rested before those who have not', () => {
    const shelf = new BucketShelf(rate, 3);
    shelf.of('busy', 0).take(10);
    shelf.of('rested', 0).take(1);
    shelf.of('new', 4_000);
    shelf.of('newer', 4_000);
    expect(shelf.of('busy', 4_000).left).toBe(4);
  });

  test('knows somebody again', () => {
    const shelf = new BucketShelf(rate);
    shelf.of('ana', 0).take(10);
    expect(shelf.of('ana', 0).waitMs(0, 1)).toBe(1_000);
    expect(shelf.of('ben', 0).waitMs(0, 1)).toBe(0);
  });
});
