import { describe, expect, test } from 'vitest';
import type { Principal } from '../auth/principal.ts';
import { Limits } from './limits.ts';

const principal = (actorId: string, workspaceId = 'wsp_1'): Principal => ({
  actorId,
  via: 'key',
  workspaceId,
  roles: ['rep'],
  sees: 'all',
});
const often = (times: number, ask: () => number) => Array.from({ length: times }, ask).filter((waitMs) => waitMs === 0).length;

describe('Limits', () => {
  test('keep one key from taking what is others’, and one workspace from taking more than its own', () => {
    const limits = new Limits({ credential: { perSecond: 1, burst: 5 }, workspace: { perSecond: 1, burst: 8 } }, () => 0);
    expect(often(10, () => limits.admit(principal('key_a')))).toBe(5);
    expect(often(10, () => limits.admit(principal('key_b')))).toBe(3);
    expect(often(10, () => limits.admit(principal('key_c', 'wsp_2')))).toBe(5);
  });

  test('say how much is left', () => {
    const limits = new Limits({ credential: { perSecond: 50, burst: 200 } }, () => 0);
    const ana = principal('key_a');
    limits.count(ana, 30);
    expect(limits.headersOf(ana)).toEqual({
      'ratelimit-policy': '"credential";q=200;w=4',
      ratelimit: '"credential";r=170;t=1',
    });
  });

  test('say what is left of the workspace where that is less', () => {
    const limits = new Limits({ credential: { perSecond: 1, burst: 5 }, workspace: { perSecond: 1, burst: 8 } }, () => 0);
    const bob = principal('key_b');
    often(5, () => limits.admit(principal('key_a')));
    often(5, () => limits.admit(bob));
    const told = { 'ratelimit-policy': '"workspace";q=8;w=8', ratelimit: '"workspace";r=0;t=8' };
    expect([limits.headersOf(bob), limits.headersWhenLow(bob)]).toEqual([told, told]);
  });

  test('refuse with the time to wait, and take nothing for what they refuse', () => {
    let nowMs = 0;
    const limits = new Limits({ workspace: { perSecond: 2, burst: 1 } }, () => nowMs);
    const ana = principal('key_a');
    limits.count(ana, 1);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(() => limits.count(ana, 1)).toThrowError(expect.objectContaining({ code: 'rate_limited', retryAfterMs: 500 }));
    }
    nowMs = 500;
    limits.count(ana, 1);
    expect(limits.headersOf(ana)).toEqual({ 'ratelimit-policy': '"workspace";q=1;w=1', ratelimit: '"workspace";r=0;t=1' });
  });

  test('are narrower for signing in than for reading what is open, and apart from it', () => {
    const limits = new Limits({ anonymous: { perSecond: 5, burst: 30 } }, () => 0);
    const asks = (what: 'anonymous' | 'sign-in') => {
      let times = 0;
      try {
        for (;;) {
          limits.countAnonymous('203.0.113.7', what);
          times += 1;
        }
      } catch {
        return times;
      }
    };
    expect([asks('sign-in'), asks('anonymous')]).toEqual([10, 30]);
  });

  test('that are off say and refuse nothing', () => {
    const limits = new Limits({}, () => 0);
    expect(often(1_000, () => limits.admit(principal('key_a'), 100))).toBe(1_000);
    expect([limits.headersOf(principal('key_a')), limits.countAnonymous('203.0.113.7', 'sign-in')]).toEqual([undefined, undefined]);
  });
});
