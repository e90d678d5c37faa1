import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseRows } from './parse-rows.ts';

/** A row that takes as long to parse as its number says. */
const slow = z.number().refine((ms) => {
  const endsMs = performance.now() + ms;
  while (performance.now() < endsMs);
  return true;
});

describe('the rows of a batch', () => {
  test('keep their places, and a malformed one refuses itself alone', async () => {
    const { good, rejected } = await parseRows(z.string(), ['a', 1, 'b'], turn);
    expect([good, rejected.map(({ index, code }) => [index, code])]).toEqual([
      [
        { index: 0, row: 'a' },
        { index: 2, row: 'b' },
      ],
      [[1, 'invalid_request']],
    ]);
  });

  test('let others have their turn in between', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('another request'));
    await parseRows(
      slow,
      Array.from({ length: 6 }, () => 1),
      turn,
    );
    expect(seen).toEqual(['another request']);
  });
});
