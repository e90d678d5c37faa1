import { describe, expect, test } from 'vitest';
import { mayReadMetrics } from './may-read-metrics.ts';

const own = { host: '127.0.0.1', metricsToken: undefined, proxies: 0, publicOrigin: undefined };
const reader = (headers: Record<string, string> = {}, address = '127.0.0.1') => ({ address, header: (name: string) => headers[name] });
const token = 'a-token-of-more-than-24-letters';

describe('without a token', () => {
  test.each(['127.0.0.1', '::ffff:127.0.0.1', '::1', '127.0.0.9'])('a program of this machine may: %s', (address) => {
    expect(() => mayReadMetrics(own, reader({}, address))).not.toThrow();
  });

  test.each([
    ['another machine', own, reader({}, '10.0.0.7')],
    ['a name that only looks near', own, reader({}, '127.0.0.1.evil.example')],
    ['nobody knows who', own, { ...reader(), address: undefined }],
    ['whoever comes through a proxy', own, reader({ 'x-forwarded-for': '203.0.113.9' })],
    ['whoever comes through a proxy of another kind', own, reader({ forwarded: 'for=203.0.113.9' })],
    ['anybody where the server has a public name', { ...own, publicOrigin: 'https://alongside.acme.example' }, reader()],
    ['anybody where proxies stand in front', { ...own, proxies: 1 }, reader()],
    ['anybody where other machines reach the server', { ...own, host: '0.0.0.0' }, reader()],
    ['anybody where all addresses are listened to', { ...own, host: '::' }, reader()],
  ])('finds nothing: %s', (_, env, who) => {
    expect(() => mayReadMetrics(env, who)).toThrowError(expect.objectContaining({ code: 'not_found' }));
  });
});

describe('with a token', () => {
  const open = { ...own, host: '0.0.0.0', publicOrigin: 'https://alongside.acme.example', proxies: 1, metricsToken: token };

  test('whoever shows it may, from anywhere', () => {
    expect(() =>
      mayReadMetrics(open, reader({ authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.9' }, '10.0.0.7')),
    ).not.toThrow();
  });

  test.each([undefined, '', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token, `Basic ${token}`, 'Bearer '])(
    'nobody else, wherever they are: %s',
    (authorization) => {
      const who = reader(authorization === undefined ? {} : { authorization });
      expect(() => mayReadMetrics({ ...open, host: '127.0.0.1' }, who)).toThrowError(expect.objectContaining({ code: 'unauthenticated' }));
    },
  );
});
