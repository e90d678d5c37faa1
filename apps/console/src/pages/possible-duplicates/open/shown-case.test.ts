import { expect, test } from 'vitest';
import { shownCase } from './shown-case.ts';

const ids = ['a', 'b', 'c'];

test.each([
  ['the first, where none was asked for', ids, null, 0, 0],
  ['the one that was asked for', ids, 'c', 0, 2],
  ['the one that took the place of a decided one', ids, 'decided', 1, 1],
  ['the last, where the last one was decided', ids, 'decided', 3, 2],
  ['none, where nothing is left', [], 'decided', 2, -1],
])('shows %s', (_, all, wanted, place, at) => expect(shownCase(all, wanted, place)).toBe(at));
