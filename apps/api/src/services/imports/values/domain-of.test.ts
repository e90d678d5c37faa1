import { expect, test } from 'vitest';
import { domainOf } from './domain-of.ts';

test.each([
  ['https://www.Acme.example/about?x=1', 'acme.example'],
  ['acme.example', 'acme.example'],
  ['ann@sub.acme.example', 'sub.acme.example'],
  ['http://acme.example:8080', 'acme.example'],
  ['n/a', undefined],
  ['localhost', undefined],
  ['', undefined],
])('%j names %j', (text, domain) => {
  expect(domainOf(text)).toBe(domain);
});
