import { setImmediate as turn } from 'node:timers/promises';
import type { RowResult } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { inParts } from './in-parts.ts';

const rows = Array.from({ length: 1_023 }, (_, at) => at);
const written = (part: readonly number[]): RowResult[] => part.map((row, index) => ({ index, status: 'created', id: `row ${row}` }));

describe('a batch in parts', () => {
  test('is answered row by row, as if it had been written at once, whatever part is ready first', async () => {
    const waiting: (() => void)[] = [];
    const results = inParts(
      rows,
      async (part) => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          setImmediate(() => waiting.pop()?.());
        });
        return written(part);
      },
      turn,
    );
    expect(await results).toEqual(rows.map((row) => ({ index: row, status: 'created', id: `row ${row}` })));
  });

  test('has some parts on their way at once, in their order, and never all', async () => {
    const begun: number[] = [];
    let [underway, most] = [0, 0];
    await inParts(
      rows,
      async (part) => {
        begun.push(part[0] ?? -1);
        underway += 1;
        most = Math.max(most, underway);
        for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
        underway -= 1;
        return written(part);
      },
      turn,
    );
    expect(begun).toEqual(begun.toSorted((a, b) => a - b));
    expect([most > 1, most < begun.length / 2]).toEqual([true, true]);
  });

  test('fails as its first part that fails, once none is underway, and begins no more', async () => {
    let [begun, ended] = [0, 0];
    const failing = inParts(
      rows,
      async (part) => {
        begun += 1;
        const mine = begun;
        await new Promise(setImmediate);
        ended += 1;
        if (mine >= 3) throw new Error(`part ${mine}`);
        return written(part);
      },
      turn,
    );
    await expect(failing).rejects.toThrow('part 3');
    expect(ended).toBe(begun);
    expect(begun).toBeLessThan(rows.length / 50);
  });

  test('of no rows writes nothing', async () => {
    expect(await inParts([], () => Promise.reject(new Error('nothing is to be written')), turn)).toEqual([]);
  });
});
