import { describe, expect, test } from 'vitest';
import { lookEveryMs, StallWatch, stallMs } from './stall-watch.ts';

describe('the watch on the writer thread', () => {
  const looks = Math.ceil(stallMs / lookEveryMs);

  test('notices a thread that stands still while somebody waits, and that it moves again', () => {
    const watch = new StallWatch(0);
    watch.look(1n, true, 0);
    const seen = Array.from({ length: looks }, (_, at) => watch.look(1n, true, (at + 1) * lookEveryMs));
    expect(seen).toEqual([...seen.slice(1).map(() => false), true]);
    expect(watch.look(2n, true, (looks + 1) * lookEveryMs)).toBe(false);
  });

  test('lets a thread rest that nobody waits for', () => {
    const watch = new StallWatch(0);
    for (let at = 0; at < 3 * looks; at += 1) expect(watch.look(1n, false, at * lookEveryMs)).toBe(false);
  });

  test('does not take its own long absence for the thread’s', () => {
    const watch = new StallWatch(0);
    watch.look(1n, true, 0);
    expect(watch.look(1n, true, 60_000)).toBe(false);
  });
});
