import { expect, test } from 'vitest';
import { changesOf } from './changes-of.ts';

test('what nobody touched is not kept: there the server’s word counts, also when it changes meanwhile', () => {
  const initial = { name: 'a', hints: false, cards: ['x'], secret: '' };
  expect(changesOf({ name: 'b', hints: false, cards: ['x'], secret: 'typed' }, initial, ['secret'])).toEqual({ name: 'b' });
});
