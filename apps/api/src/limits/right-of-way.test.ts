import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RightOfWay } from './right-of-way.ts';

/** A request that takes so many turns of the event loop. */
const turns = (count: number, ended: () => void) => async () => {
  for (let each = 0; each < count; each += 1) await turn();
  ended();
};

describe('long work', () => {
  test('lets a short request pass that takes several turns', async () => {
    const rightOfWay = new RightOfWay(60_000);
    const seen: string[] = [];
    const short = rightOfWay.pass(turns(5, () => seen.push('short request')));
    await rightOfWay.give();
    seen.push('piece of long work');
    await short;
    expect(seen).toEqual(['short request', 'piece of long work']);
  });

  test('gives others a turn where nobody is known to pass', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('what has arrived'));
    await new RightOfWay().give();
    expect(seen).toEqual(['what has arrived']);
  });

  test('comes on, however many there are', async () => {
    const rightOfWay = new RightOfWay();
    let isOver = false;
    const oneAfterTheOther = async () => {
      while (!isOver) await rightOfWay.pass(turns(1, () => undefined));
    };
    const others = Promise.all(Array.from({ length: 10 }, oneAfterTheOther));
    let pieces = 0;
    while (pieces < 20) {
      await rightOfWay.give();
      pieces += 1;
    }
    isOver = true;
    await others;
    expect(pieces).toBe(20);
  });

  test('does not wait again for one that failed', async () => {
    const rightOfWay = new RightOfWay(60_000);
    await expect(rightOfWay.pass(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    let waited = 0;
    const count = async () => {
      for (;;) {
        await turn();
        waited += 1;
        if (waited >= 3) return;
      }
    };
    const counting = count();
    await rightOfWay.give();
    expect(waited).toBeLessThan(3);
    await counting;
  });
});
