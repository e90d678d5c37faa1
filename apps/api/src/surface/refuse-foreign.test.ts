import { describe, expect, test } from 'vitest';
import { refuseForeign } from './refuse-foreign.ts';

const ours = `chrome-extension://${'a'.repeat(32)}`;
const addOn = 'moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11';
const cookie = { cookie: '__Host-alongside=als_x' };
const key = { authorization: 'Bearer alg_x' };
const host = { host: '127.0.0.1:8787' };

function passes(headers: Record<string, string>, { method = 'POST', path = '/v1/people', publicOrigin = '' } = {}): boolean {
  const server = {
    env: { publicOrigin: publicOrigin || undefined },
    extensionOrigins: new Set([ours]),
    ownOrigins: () => [publicOrigin || 'http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  };
  try {
    refuseForeign(server, { method, path, header: (name) => headers[name] });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'forbidden' });
    return false;
  }
}

describe('refuseForeign', () => {
  test.each([
    ['a program with a key', key],
    ['our own page', { ...cookie, ...host, origin: 'http://127.0.0.1:8787', 'sec-fetch-site': 'same-origin' }],
    ['our own page under another name of this machine', { ...cookie, host: 'localhost:8787', origin: 'http://localhost:8787' }],
    ['our extension', { ...key, origin: ours, 'sec-fetch-site': 'cross-site' }],
    ['our extension without a key, as for its first token', { origin: ours, 'sec-fetch-site': 'none' }],
    ['an add-on of Firefox that shows a key', { ...key, origin: addOn, 'sec-fetch-site': 'cross-site' }],
  ])('lets %s pass', (_, headers) => {
    expect(passes(headers)).toBe(true);
  });

  test.each([
    ['a foreign page with a cookie', { ...cookie, ...host, origin: 'https://evil.test' }],
    ['a foreign page with a key', { ...key, ...host, origin: 'https://evil.test' }],
    ['a page without a name', { ...cookie, ...host, origin: 'null' }],
    ['a neighbour on another port', { ...cookie, ...host, origin: 'http://127.0.0.1:9999' }],
    ['another extension', { ...key, ...host, origin: `chrome-extension://${'b'.repeat(32)}` }],
    ['an add-on that rides on a cookie', { ...cookie, ...key, ...host, origin: addOn }],
    ['an add-on that shows nothing', { ...host, origin: addOn }],
    ['a form of another site that hides its name', { ...host, 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site with a cookie', { ...cookie, ...key, ...host, 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', (_, headers) => {
    expect(passes(headers)).toBe(false);
  });

  test('lets what changes nothing pass', () => {
    const headers = { ...cookie, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };
    expect(['GET', 'HEAD', 'OPTIONS'].map((method) => passes(headers, { method }))).toEqual([true, true, true]);
    expect(['PUT', 'PATCH', 'DELETE', 'QUERY'].map((method) => passes(headers, { method }))).toEqual([false, false, false, false]);
  });

  test('takes a token from an add-on where tokens are given out', () => {
    expect(passes({ ...host, origin: addOn }, { path: '/oauth/token' })).toBe(true);
  });

  test('behind a public name believes no other, whatever Host says', () => {
    const publicOrigin = 'https://alongside.acme.example';
    expect(passes({ ...cookie, host: 'alongside.acme.example', origin: publicOrigin }, { publicOrigin })).toBe(true);
    expect(passes({ ...cookie, host: 'evil.test', origin: 'https://evil.test' }, { publicOrigin })).toBe(false);
  });
});
