import { expect, test } from 'vitest';
import { salesforceRecord } from './salesforce-id.ts';

test.each([
  ['001000000000000', '001000000000000AAA'],
  ['0035e00000ABCDE', '0035e00000ABCDEAA5'],
  ['006A0000005DhgM', '006A0000005DhgMIAS'],
  ['00QABCDEABCDEab', '00QABCDEABCDEab25H'],
])('extends %s by its checksum', (short, long) => {
  expect(salesforceRecord(short)?.recordId).toBe(long);
});

test('takes 18 characters as they stand', () => {
  expect(salesforceRecord('0035e00000ABCDEAA4')).toEqual({ kind: 'contact', recordId: '0035e00000ABCDEAA4' });
});

test.each(['', '003', '003__0000ABCDE_', '5005e00000ABCDE', '00B5e00000ABCDE', '0035e00000ABCDEA', 'constructor0000', '00q5e00000ABCDE'])(
  'has nothing for %s',
  (id) => {
    expect(salesforceRecord(id)).toBeUndefined();
  },
);
