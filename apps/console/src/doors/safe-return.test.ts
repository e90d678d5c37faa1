import { expect, test } from 'vitest';
import { safeReturn } from './safe-return.ts';

test.each([
  ['/people/members', '/people/members'],
  ['/device?code=ABCD', '/device?code=ABCD'],
  ['//evil.test/', '/console'],
  ['/\\evil.test', '/console'],
  ['https://evil.test/', '/console'],
  ['javascript:alert(1)', '/console'],
  ['/\tevil', '/console'],
  ['/sign-in?error=x', '/console'],
  [null, '/console'],
])('%j leads to %s', (wanted, path) => {
  expect(safeReturn(wanted)).toBe(path);
});
