import { expect, test } from 'vitest';
import { hintsSettled } from './hints-settled.ts';

const jane = { email: 'jane@acme.example', name: 'Jane Doe', domain: 'acme.example' };
const bob = { email: 'bob@acme.example', name: 'Bob Roe', domain: 'acme.example' };
const nameless = { name: 'Jane Doe' };

test.each([
  ['nothing was read before', undefined, jane, undefined, false],
  ['two readings agree', jane, { ...jane }, undefined, true],
  ['the readings differ', bob, jane, undefined, false],
  ['nothing is shown', {}, {}, undefined, false],
  ['the old record still stands there', bob, bob, bob, false],
  ['the new record took its place', jane, jane, bob, true],
  ['only the name changed so far', { ...bob, name: 'Jane Doe' }, { ...bob, name: 'Jane Doe' }, bob, false],
  ['only the e-mail is gone so far', { name: 'Bob Roe' }, { name: 'Bob Roe' }, bob, false],
  ['a record without e-mail took its place', nameless, nameless, bob, true],
  ['a company of the same name without domain follows', { domain: 'acme.example' }, { domain: 'acme.example' }, bob, false],
  ['the old record had no hints', jane, jane, {}, true],
])('when %s', (_, previous, current, before, settled) => {
  expect(hintsSettled(previous, current, before)).toBe(settled);
});

test.each([
  ['gives a late e-mail its time', nameless, 1400, false],
  ['goes without an e-mail in the end', nameless, 1500, true],
  ['does not wait once the e-mail is there', jane, 0, true],
])('%s', (_, hints, waitedMs, settled) => {
  expect(hintsSettled(hints, hints, undefined, waitedMs)).toBe(settled);
});
