import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newUserCode, userCodeHash } from './user-code.ts';

const secret = Buffer.alloc(32, 1);

test('a user code has no vowels and nothing that is mistaken for another letter', () => {
  const letters = new Set(Array.from({ length: 500 }, () => newUserCode(randomBytes).replace('-', '')).join(''));
  expect([...letters].sort().join('')).toBe('2456789BCDFGHJKLMNPQRSTVWXZ');
});

test('each letter comes as often as any other', () => {
  const counts = new Map<string, number>();
  let byte = 0;
  // Every byte once: the fair ones come out, the others are drawn again.
  const source = (length: number) => Uint8Array.from({ length }, () => byte++ % 256);
  for (let n = 0; n < 243; n += 8)
    for (const letter of newUserCode(source).replace('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const most = Math.max(...counts.values());
  expect(most - Math.min(...counts.values())).toBeLessThanOrEqual(1);
});

test.each(['BCDF-2456', 'bcdf2456', ' bcdf 2456 ', 'B-C-D-F-2-4-5-6'])('it is the same however it is typed: %s', (typed) => {
  expect(userCodeHash(secret, typed)).toBe(userCodeHash(secret, 'BCDF-2456'));
  expect(userCodeHash(secret, typed)).not.toBe(userCodeHash(secret, 'BCDF-2457'));
});
