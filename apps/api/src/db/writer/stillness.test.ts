import { expect, test } from 'vitest';
import { Stillness } from './stillness.ts';

test('has the same even mark until something is done, an odd one while it is being done, and another even one after it', () => {
  const writer = new Stillness();
  const reader = new Stillness(writer.buffer);
  const before = reader.mark;
  expect(reader.mark).toBe(before);
  const during = writer.during(() => reader.mark);
  const after = reader.mark;
  expect([before, during, after].map((mark) => mark % 2)).toEqual([0, 1, 0]);
  expect(new Set([before, during, after]).size).toBe(3);
});

test('has another mark also after work that failed', () => {
  const stillness = new Stillness();
  const before = stillness.mark;
  expect(() =>
    stillness.during(() => {
      throw new Error('planted');
    }),
  ).toThrow('planted');
  expect(stillness.mark % 2).toBe(0);
  expect(stillness.mark).not.toBe(before);
});

test('has one odd mark until a change is over of which another one is a part', () => {
  const stillness = new Stillness();
  const marks = stillness.during(() => [stillness.during(() => stillness.mark), stillness.mark]);
  expect(marks).toEqual([1, 1]);
  expect(stillness.mark).toBe(2);
});
