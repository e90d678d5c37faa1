import { expect, test } from 'vitest';
import { text } from './text.ts';

test('text is kept without the blanks around it', () => {
  expect(text(9).parse('  Zoë 漢 👩 ')).toBe('Zoë 漢 👩');
});

test.each([' ', 'abcdef', 'a\0b', '\0', 'a\uD800', '\uDE00b', 7])('text refuses %j', (value) => {
  expect(text(5).safeParse(value).success).toBe(false);
});
