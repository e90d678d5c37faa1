import { describe, expect, test } from 'vitest';
import { oidcCookie, readOidcCookie } from './oidc-cookie.ts';

const value = 'A'.repeat(43);

describe('readOidcCookie', () => {
  test('reads what was set, among others', () => {
    const [pair] = oidcCookie(value).split(';');
    expect(readOidcCookie(`a=1; ${pair}; b=2`)).toBe(value);
  });

  test.each([
    undefined,
    '',
    '__Host-alongside-oidc=',
    '__Host-alongside-oidc=short',
    `alongside-oidc=${value}`,
    `x__Host-alongside-oidc=${value}`,
  ])('%j holds none', (header) => expect(readOidcCookie(header)).toBeUndefined());
});
