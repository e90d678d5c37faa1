import { expect, test } from 'vitest';
import { AccountPatch } from './account.ts';
import { domainOf } from './company-domain.ts';
import { DataEvent } from './data-event.ts';

test.each([
  ['acme.example', 'acme.example'],
  [' WWW.Acme.Example. ', 'acme.example'],
  ['https://www.acme.example/about?x=1', 'acme.example'],
  ['http://shop.acme.example:8080', 'shop.acme.example'],
  ['müller.example', 'müller.example'],
  ['www.com', 'www.com'],
  ['n/a', 'n/a'],
  ['https://', 'https://'],
])('the domain %j is %j, of a company and of whoever works there', (said, domain) => {
  const event = { type: 'person.upsert', source: 's', externalId: '1', at: '2026-11-20T10:00:00Z', person: {}, account: { domain: said } };
  expect(AccountPatch.parse({ domain: said })).toEqual({ domain });
  expect(DataEvent.parse(event)).toMatchObject({ account: { domain } });
});

test.each([
  ['ann@sub.acme.example', 'sub.acme.example'],
  ['https://ann:secret@acme.example:8080/?to=ben@globex.example', 'acme.example'],
  ['www.acme.example', 'acme.example'],
  ['WWW.com', 'www.com'],
  ['localhost', undefined],
  ['acme', undefined],
  ['10.0.0.1', undefined],
  ['', undefined],
])('%j names %j', (website, domain) => {
  expect(domainOf(website)).toBe(domain);
});
