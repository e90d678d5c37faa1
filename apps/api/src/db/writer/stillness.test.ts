import { expect, test } from 'vitest';
import { Stillness } from './stillness.ts';

test('has the same mark until something is done, none while it is being done, and another one after it', () => {
  const writer = new Stillness();
  const reader = new Stillness(writer.buffer);
  const before = reader.mark;
  expect(reader.mark).toBe(before);
  expect(writer.during(() => reader.mark)).toBeUndefined();
  const after = reader.mark;
  expect([before === undefined, after === undefined, after === before]).toEqual([false, false, false]);
});

test('has another mark also after work that failed', () => {
  const stillness = new Stillness();
  const before = stillness.mark;
  expect(() =>
    stillness.during(() => {
      throw new Error('planted');
    }),
  ).toThrow('planted');
  expect(stillness.mark).toEqual(expect.any(Number));
  expect(stillness.mark).not.toBe(before);
});

test('has no mark until a change is over of which another one is a part', () => {
  const stillness = new Stillness();
  const marks = stillness.during(() => [stillness.during(() => stillness.mark), stillness.mark]);
  expect(marks).toEqual([undefined, undefined]);
  expect(stillness.mark).toEqual(expect.any(Number));
});
