import { expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

test.each([
  [null, 3, 0],
  ['2', 3, 1],
  // The only row of the last page was removed.
  ['2', 1, 0],
  ['99', 3, 2],
  ['-1', 3, 0],
  ['soon', 3, 0],
])('page %s of %i is %i', (wanted, pages, page) => {
  expect(pageOf(wanted, pages)).toBe(page);
});
