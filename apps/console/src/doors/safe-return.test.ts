import { expect, test } from 'vitest';
import { safeReturn } from './safe-return.ts';

test.each([
  ['/people/members', '/people/members'],
  ['/device?code=ABCD', '/device?code=ABCD'],
  ['//evil.test/', '/'],
  ['/\\evil.test', '/'],
  ['https://evil.test/', '/'],
  ['javascript:alert(1)', '/'],
  ['/\tevil', '/'],
  ['/sign-in?error=x', '/'],
  [null, '/'],
])('%j leads to %s', (wanted, path) => {
  expect(safeReturn(wanted)).toBe(path);
});
