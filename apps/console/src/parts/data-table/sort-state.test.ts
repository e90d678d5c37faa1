import { expect, test } from 'vitest';
import { readSort, writeSort } from './sort-state.ts';

test.each([
  ['name', [{ id: 'name', desc: false }]],
  ['-seen', [{ id: 'seen', desc: true }]],
  ['secret', []],
  [null, []],
])('%s in the address sorts by %j', (text, sorting) => {
  expect(readSort(text, ['name', 'seen'])).toEqual(sorting);
  if (sorting.length > 0) expect(writeSort(sorting)).toBe(text);
});
