import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv', () => {
  test('limits people generously unless told', () => {
    expect(readEnv({}).rates).toEqual({
      anonymous: { perSecond: 5, burst: 30 },
      credential: { perSecond: 50, burst: 200 },
      workspace: { perSecond: 500, burst: 2_000 },
    });
  });

  test('takes other limits, and none', () => {
    const { rates } = readEnv({ ALONGSIDE_RATE_KEY: '2/10', ALONGSIDE_RATE_WORKSPACE: 'off', ALONGSIDE_RATE_ANONYMOUS: '' });
    expect(rates).toEqual({ anonymous: { perSecond: 5, burst: 30 }, credential: { perSecond: 2, burst: 10 }, workspace: undefined });
  });

  test.each([
    ['ALONGSIDE_RATE_KEY', 'many'],
    ['ALONGSIDE_RATE_ANONYMOUS', '0/10'],
    ['ALONGSIDE_PROXIES', '-1'],
    ['ALONGSIDE_PUBLIC_URL', 'https://acme.example/alongside'],
    // Browsers drop the cookie of a sign-in there: everybody would be sent back to the sign-in page without a word.
    ['ALONGSIDE_PUBLIC_URL', 'http://alongside.acme.example'],
  ])('names the variable that makes no sense: %s=%s', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrowError(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining(name) }),
    );
  });
});

describe('docs/settings.md', () => {
  test('explains each variable that is read, and no other', () => {
    const names = (file: string) => {
      const text = readFileSync(new URL(file, import.meta.url), 'utf8');
      return [...new Set(text.match(/^(?: {2}|\| `)ALONGSIDE_\w+/gm))].map((line) => line.replace(/^\W+/, '')).toSorted();
    };
    expect(names('../../../docs/settings.md')).toEqual(names('./env.ts'));
  });
});
