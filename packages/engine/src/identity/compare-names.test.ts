import { expect, test } from 'vitest';
import { compareNames } from './compare-names.ts';

test.each([
  ['Anna Berg', 'anna  berg', 'same'],
  ['Berg, Anna', 'Anna Berg', 'same'],
  ['Jürgen Müller', 'Juergen Mueller', 'same'],
  ['Zoë Åström', 'Zoe Astrom', 'same'],
  ['José Peña', 'Jose Pena', 'same'],
  ['Dr. Anna Berg', 'Anna Berg', 'same'],
  ["Sean O'Neil", 'Sean ONeil', 'same'],
  ['陈伟', '陈伟', 'same'],
  ['Anna', 'Anna Berg', 'vague'],
  ['A. Berg', 'Anna Berg', 'vague'],
  ['Anna M. Berg', 'Anna Berg', 'vague'],
  ['anna@berg.test', 'Anna Berg', 'vague'],
  [undefined, 'Anna Berg', 'vague'],
  ['Anna Berg', 'Anna Klein', 'close'],
  ['Anna Berg', 'Bernd Berg', 'clash'],
  ['John Smith', 'John Smith Jr.', 'clash'],
  ['John Smith Sr', 'John Smith Junior', 'clash'],
  ['Smith, John, Jr.', 'Jane Smith', 'clash'],
  ['陈伟', '陈静', 'clash'],
  ['Anna', 'Bernd Berg', 'clash'],
] as const)('%s and %s: %s', (one, other, likeness) => {
  expect(compareNames(one, other)).toBe(likeness);
  expect(compareNames(other, one)).toBe(likeness);
});
