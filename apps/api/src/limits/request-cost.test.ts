import { expect, test } from 'vitest';
import { requestCost } from './request-cost.ts';

test.each([
  [undefined, undefined, 1],
  ['0', undefined, 1],
  ['8191', undefined, 1],
  ['200000', undefined, 25],
  [undefined, 'chunked', 32],
])('a body of %s bytes, sent %s, counts for that many requests', (length, encoding, cost) => {
  expect(requestCost(length, encoding)).toBe(cost);
});
