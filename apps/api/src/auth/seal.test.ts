import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const secret = Buffer.alloc(32, 3);
const sealed = seal(secret, 'secret of wsp_1', 'hush', randomBytes);

describe('seal', () => {
  test('is opened by the same secret for the same purpose', () => {
    expect(unseal(secret, 'secret of wsp_1', sealed)).toBe('hush');
    expect(sealed).not.toContain(Buffer.from('hush').toString('base64url'));
  });

  test('never seals the same text to the same letters', () => {
    expect(seal(secret, 'secret of wsp_1', 'hush', randomBytes)).not.toBe(sealed);
  });

  test('opens for no other purpose, and to no other secret', () => {
    expect(unseal(secret, 'secret of wsp_2', sealed)).toBeUndefined();
    expect(unseal(Buffer.alloc(32, 4), 'secret of wsp_1', sealed)).toBeUndefined();
  });

  test('does not open once any of its bytes is another', () => {
    const bytes = Buffer.from(sealed, 'base64url');
    const opened = Array.from(bytes, (byte, at) => {
      const changed = Buffer.from(bytes);
      changed[at] = byte ^ 1;
      return unseal(secret, 'secret of wsp_1', changed.toString('base64url'));
    });
    expect(opened.filter((text) => text !== undefined)).toEqual([]);
  });

  test.each(['', 'A', 'AQ', `${sealed}A`, `${sealed} `, sealed.slice(0, -2), sealed.slice(0, 30)])('does not open "%s"', (text) => {
    expect(unseal(secret, 'secret of wsp_1', text)).toBeUndefined();
  });
});
