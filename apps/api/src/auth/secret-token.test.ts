import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newSecretToken, parseSecretToken, type SecretKind, secretKinds } from './secret-token.ts';

const kinds = Object.keys(secretKinds) as SecretKind[];

describe('a secret', () => {
  test.each(kinds)('of the kind %s is known as one, and as no other', (kind) => {
    const { token, prefix } = newSecretToken(kind, randomBytes);
    expect(token).toMatch(new RegExp(`^al${secretKinds[kind]}_[a-z2-7]{8}_[a-z2-7]{40}$`));
    expect(kinds.filter((other) => parseSecretToken(other, token))).toEqual([kind]);
    expect(parseSecretToken(kind, token)).toEqual({ prefix, body: token.slice(13, 47) });
  });

  test('holds at least 160 random bits', () => {
    const asked: number[] = [];
    newSecretToken('key', (length) => {
      asked.push(length);
      return randomBytes(length);
    });
    // The letters of the body are 5 bits each; the checksum adds none.
    expect({ body: 34 * 5, bytes: asked }).toEqual({ body: 170, bytes: [5, 22] });
  });

  test('ends in six letters that anybody can recompute', () => {
    const { token } = newSecretToken('key', () => Buffer.alloc(22, 0));
    const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
    const digest = createHash('sha256').update(token.slice(0, -6)).digest();
    const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const checksum = Array.from({ length: 6 }, (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('');
    expect(token.slice(-6)).toBe(checksum);
  });

  test('with any one letter changed is none', () => {
    const { token } = newSecretToken('key', randomBytes);
    const changed = Array.from(token, (letter, at) => token.slice(0, at) + (letter === 'a' ? 'b' : 'a') + token.slice(at + 1));
    expect(changed.filter((other) => parseSecretToken('key', other))).toEqual([]);
  });

  test.each(['', 'alg_', 'alg_aaaaaaaa_', ` ${newSecretToken('key', randomBytes).token}`, `${newSecretToken('key', randomBytes).token}\n`])(
    'is not %j',
    (token) => {
      expect(parseSecretToken('key', token)).toBeUndefined();
    },
  );
});
