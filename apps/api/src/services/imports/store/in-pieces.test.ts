import { expect, test } from 'vitest';
import { inPieces } from './in-pieces.ts';

test.each([0, 1, 192, 193, 1_000])('writes each of %i rows once, all sent in their order before any is awaited', async (count) => {
  const sent: number[] = [];
  const results = inPieces(
    Array.from({ length: count }, (_, at) => at),
    async (piece) => {
      sent.push(...piece);
      return piece.map((row, index) => ({ index, status: 'created' as const, id: `per_${row}` }));
    },
  );
  expect(sent).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(await results).toEqual(sent.map((row) => ({ index: row, status: 'created', id: `per_${row}` })));
});

test('fails when a piece does', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => at);
  const written = inPieces(rows, (piece) => (piece.includes(300) ? Promise.reject(new Error('full')) : Promise.resolve([])));
  await expect(written).rejects.toThrow('full');
});
