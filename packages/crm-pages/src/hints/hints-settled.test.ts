import { expect, test } from 'vitest';
import { hintsSettled } from './hints-settled.ts';

const jane = { email: 'jane@acme.example', name: 'Jane Doe' };
const bob = { email: 'bob@acme.example', name: 'Bob Roe' };

test.each([
  ['nothing was read before', undefined, jane, undefined, false],
  ['two readings agree', jane, { ...jane }, undefined, true],
  ['the readings differ', bob, jane, undefined, false],
  ['nothing is shown', {}, {}, undefined, false],
  ['the old record still stands there', bob, bob, bob, false],
  ['the new record took its place', jane, jane, bob, true],
  ['only the name changed so far', { ...bob, name: 'Jane Doe' }, jane, bob, false],
  ['the old record had no hints', jane, jane, {}, true],
])('when %s', (_, previous, current, before, settled) => {
  expect(hintsSettled(previous, current, before)).toBe(settled);
});
