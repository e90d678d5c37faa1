import { expect, test } from 'vitest';
import { mutations } from './registry.ts';

test('every change has a name of its own: a noun and a verb', () => {
  const names: readonly string[] = mutations.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-zA-Z]+\.[a-zA-Z]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
