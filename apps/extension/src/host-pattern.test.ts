import { expect, test } from 'vitest';
import { hostPattern } from './host-pattern.ts';

test.each([
  ['https://crm.acme.example', 'https://crm.acme.example/*'],
  ['http://10.0.0.5:8000', 'http://10.0.0.5/*'],
  ['https://crm.acme.example:8443/party/7?x#y', 'https://crm.acme.example/*'],
])('%s is covered by %s and asks for no other host', (address, pattern) => {
  expect(hostPattern(address)).toBe(pattern);
});
