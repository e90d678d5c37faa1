import { expect, test } from 'vitest';
import { liveKey, readLiveKey } from './live.ts';

test.each([
  { crm: 'salesforce', instance: 'acme', kind: 'contact', recordId: '0035e00000ABCDEAA4' },
  { crm: 'generic', instance: 'crm.acme.example:8443', kind: 'open', recordId: 'party/5 é' },
] as const)('a record is found again by its name: %o', (record) => {
  expect(readLiveKey(liveKey(record))).toEqual(record);
});

test.each(['shared', 'record:', 'record:salesforce/acme/contact/', 'record:salesforce/acme/thing/1', 'salesforce/acme/contact/1'])(
  '%s names no record',
  (key) => {
    expect(readLiveKey(key)).toBeUndefined();
  },
);
