import { expect, test } from 'vitest';
import { sniffDelimiter } from './sniff-delimiter.ts';

test.each([
  ['name,mail\nA,b@c.example\n', ',', 0],
  ['name;mail;amount\nA;b;1,5\nB;c;2,5\n', ';', 0],
  ['name\tmail\n"A, B"\tb\n', '\t', 0],
  ['name|mail\nA|b\n', '|', 0],
  ['name\nA\n', ',', 0],
  ['"a;b",c\n"d;e",f\n', ',', 0],
  ['sep=;\nname;mail\n', ';', 6],
])('%j is parted by %j', (text, delimiter, skip) => {
  expect(sniffDelimiter(text)).toEqual({ delimiter, skip });
});
