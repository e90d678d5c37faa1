import { describe, expect, test } from 'vitest';
import { clearedSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.ts';

describe('the session cookie', () => {
  test('is for this host alone, over safe connections, out of the reach of pages and of other sites', () => {
    expect(sessionCookie('als_x')).toBe('__Host-alongside=als_x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000');
    expect(clearedSessionCookie).toBe('__Host-alongside=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0');
  });

  test.each([
    ['__Host-alongside=als_x', 'als_x'],
    ['a=1; __Host-alongside=als_x; b=2', 'als_x'],
    ['a=1;__Host-alongside=als_x', 'als_x'],
    ['__Host-alongside=', ''],
    ['__host-alongside=als_x', undefined],
    ['x__Host-alongside=als_x', undefined],
    ['a="__Host-alongside=als_x"', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('is read out of %j', (header, token) => {
    expect(readSessionCookie(header)).toBe(token);
  });
});
