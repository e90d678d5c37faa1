import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

test.each([
  [
    'two ids of 64 bits that are one as numbers',
    '[1234567890123456789,1234567890123456788]',
    ['1234567890123456789', '1234567890123456788'],
  ],
  ['one below nothing', '{"id":-9007199254740993}', { id: '-9007199254740993' }],
  ['the greatest that a number holds', '[9007199254740991,17]', [9_007_199_254_740_991, 17]],
  ['what is no whole number', '[0.12500000000000000000,1e30]', [0.125, 1e30]],
  ['digits in a text', '["id 1234567890123456789",5]', ['id 1234567890123456789', 5]],
])('%s', (_, text, expected) => {
  expect(readJson(text)).toEqual(expected);
});

test('a field by the name of what objects are made of stays one', () => {
  expect(Object.getOwnPropertyDescriptor(readJson('{"__proto__":1234567890123456789}'), '__proto__')?.value).toBe('1234567890123456789');
});
