import { expect, test } from 'vitest';
import { originOf } from './origin-of.ts';

test.each([
  ['https://crm.acme.example/contacts/7?x=1', 'https://crm.acme.example'],
  ['crm.acme.example:8443/x', 'https://crm.acme.example:8443'],
  [' HTTP://Intranet/ ', 'http://intranet'],
  ['ftp://crm.acme.example', undefined],
  ['https://*.acme.example', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('%j is %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});
