import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { accessTokenBeside, firstRefreshToken, nextRefreshToken, readRefreshToken } from './refresh-token.ts';
import { newSecretToken, secretTokenOf } from './secret-token.ts';

const secret = Buffer.alloc(32, 1);
const first = firstRefreshToken(secret, randomBytes);

describe('refresh tokens', () => {
  test('know their place in the chain, and keep its prefix', () => {
    let token = first;
    for (let n = 0; n < 40; n += 1) {
      expect(readRefreshToken(secret, token.token)).toEqual(token);
      expect({ generation: token.generation, prefix: token.prefix }).toEqual({ generation: n, prefix: first.prefix });
      token = nextRefreshToken(secret, token, 'request');
    }
  });

  test('count further than a sign-in lasts', () => {
    expect(readRefreshToken(secret, nextRefreshToken(secret, { ...first, generation: 54_320 }, 'request').token)?.generation).toBe(54_321);
  });

  test('follow from the token and the request, and from nothing less', () => {
    const next = nextRefreshToken(secret, first, 'request').token;
    expect(nextRefreshToken(secret, first, 'request').token).toBe(next);
    const others = [
      nextRefreshToken(secret, first, 'another request'),
      nextRefreshToken(secret, firstRefreshToken(secret, randomBytes), 'request'),
      nextRefreshToken(Buffer.alloc(32, 2), first, 'request'),
    ];
    expect(others.map(({ token }) => token.slice(17, 37))).not.toContain(next.slice(17, 37));
  });

  test('have access tokens beside them that are the same for the same request only', () => {
    const access = accessTokenBeside(secret, first, 'request');
    expect(accessTokenBeside(secret, first, 'request')).toEqual(access);
    expect(accessTokenBeside(secret, first, 'another request').token.slice(13)).not.toBe(access.token.slice(13));
  });

  test('are known as ours: neither made-up ones nor those of another installation are', () => {
    const madeUp = secretTokenOf('refresh', first.prefix, newSecretToken('refresh', randomBytes).token.slice(13, 47)).token;
    expect(readRefreshToken(secret, madeUp)).toBeUndefined();
    expect(readRefreshToken(Buffer.alloc(32, 2), first.token)).toBeUndefined();
  });
});
