import { RecordRef } from '@alongside/common';
import { assert, constantFrom, nat, oneof, property, string, tuple, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { contentScriptMatches } from './content-script-matches.ts';
import { detectRecord } from './detect-record.ts';
import { examples } from './examples.ts';
import { adapters } from './registry.ts';

const sites = examples.flatMap((example) => example.sites ?? []);
const claims = examples.flatMap((example) =>
  example.claims.map(([url, instance, kind, recordId]) => ({ url, ref: { crm: example.id, instance, kind, recordId } })),
);
const refusals = examples.flatMap(({ refuses }) => refuses);
const siteOrigins = new Set(sites.map(({ origin }) => origin));

describe('the catalogue', () => {
  const folders = Object.keys(import.meta.glob('./adapters/*/index.ts')).map((path) => path.split('/')[2]);

  test.each([
    ['registry', adapters],
    ['catalogue', catalogue],
    ['examples', examples],
  ])('lists every folder in the %s, in order', (_, list) => {
    expect(list.map(({ id }) => id)).toEqual(folders);
  });

  test('gives every adapter claims and near misses', () => {
    expect(examples.filter((example) => example.claims.length < 3 || example.refuses.length < 3)).toEqual([]);
  });

  test('asks for whole vendor hosts and for nothing wider', () => {
    const wide = contentScriptMatches.filter((match) => !/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(match));
    expect(wide).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(new Set(contentScriptMatches).size).toBe(contentScriptMatches.length);
  });
});

describe('the closed world', () => {
  test.each(claims)('claims $url', ({ url, ref }) => {
    expect(detectRecord(url, sites)).toEqual(ref);
    expect(RecordRef.safeParse(ref).success).toBe(true);
  });

  test.each(refusals)('refuses %s', (url) => {
    expect(detectRecord(url, sites)).toBeUndefined();
  });

  test.each(claims)('has one host owner at most for $url', ({ url, ref }) => {
    const owners = adapters.filter((adapter) => adapter.instance(new URL(url)) !== undefined).map(({ id }) => id);
    expect(owners).toEqual(siteOrigins.has(new URL(url).origin) ? [] : [ref.crm]);
  });

  test.each(claims)('covers $url by a match pattern or an added site', ({ url }) => {
    const { origin, protocol, hostname } = new URL(url);
    const covered = contentScriptMatches.some((match) => {
      const [scheme, , host = ''] = match.split('/');
      return scheme === protocol && (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
    });
    expect(covered || siteOrigins.has(origin)).toBe(true);
  });

  test.each(claims.filter(({ url }) => siteOrigins.has(new URL(url).origin)))(
    'says nothing of $url before its site is added',
    ({ url }) => {
      expect(detectRecord(url)).toBeUndefined();
    },
  );
});

const twists: readonly [string, (url: URL) => string][] = [
  ['a look-alike behind the host', (url) => `${url.protocol}//${url.hostname}.evil.test${url.pathname}${url.search}${url.hash}`],
  ['the host glued to another word', (url) => `${url.protocol}//${url.hostname}evil.test${url.pathname}${url.search}${url.hash}`],
  ['the host as a user name', (url) => `${url.protocol}//${url.host}@evil.test${url.pathname}${url.search}${url.hash}`],
  ['a user name before the host', (url) => url.href.replace('//', '//rep@')],
  ['a password before the host', (url) => url.href.replace('//', '//:secret@')],
  // An IP address with a dot is parsed back to the very same origin; the names are what matters.
  [
    'a dot behind the host',
    (url) =>
      `${url.protocol}//${url.hostname.replace('127.0.0.1', 'localhost')}.${url.port && `:${url.port}`}${url.pathname}${url.search}${url.hash}`,
  ],
  ['the address in another path', (url) => `https://evil.test/${url.href}`],
  ['the address in another query', (url) => `https://evil.test/?u=${url.href}`],
  ['the address in another hash', (url) => `https://evil.test/#${url.href}`],
  ['the other scheme', (url) => url.href.replace(/^https?/, url.protocol === 'https:' ? 'http' : 'https')],
  ['file:', (url) => url.href.replace(/^https?/, 'file')],
  ['view-source:', (url) => `view-source:${url.href}`],
  ['blob:', (url) => `blob:${url.href}`],
  ['javascript:', (url) => `javascript:location="${url.href}"`],
  ['data:', (url) => `data:text/html,${url.href}`],
];

describe.each(twists)('behind %s', (_, twist) => {
  test('no claimed address is claimed any more', () => {
    expect(claims.map(({ url }) => twist(new URL(url))).filter((url) => detectRecord(url, sites))).toEqual([]);
  });
});

describe('whatever text comes', () => {
  const part = constantFrom(...claims.map(({ url }) => url), ...refusals);
  const mangled = tuple(part, nat(200), nat(200), oneof(string({ unit: 'binary' }), part)).map(
    ([url, from, length, text]) => url.slice(0, from) + text + url.slice(from + length),
  );
  const any = oneof(string({ unit: 'binary' }), webUrl({ withFragments: true, withQueryParameters: true }), mangled);

  test('never throws, and what it claims is a record on a host it may speak for', () => {
    assert(
      property(any, (text) => {
        const ref = detectRecord(text, sites);
        if (!ref) return;
        expect(RecordRef.parse(ref)).toEqual(ref);
        expect(ref.kind === 'open').toBe(ref.crm === 'generic');
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '',
    ' ',
    'about:blank',
    'https://',
    'https://%',
    '//acme.lightning.force.com/lightning/r/Contact/0035e00000ABCDEAA4/view',
    'https://acme.lightning.force.com/%E0%A4%A/lightning',
    'https://acme.my.salesforce.com/console#%E0%A4%A',
    'https://crm.acme.example/#ajaxUILoc=https://[',
    `https://crm.acme.example/#${'ajaxUILoc=%23'.repeat(1000)}`,
    'https://crm.acme.example/%E0%A4%A/8/%',
    '💥'.repeat(50_000),
    `https://crm.acme.example/${'a'.repeat(100_000)}`,
    `https://crm.acme.example/contacts/${'é'.repeat(600)}`,
    `https://crm.acme.example/${'a-'.repeat(8000)}`,
    `https://crm.acme.example/${'a1b2/'.repeat(3000)}`,
  ])('answers odd text %# at once', (text) => {
    const startMs = performance.now();
    expect(detectRecord(text, sites)?.recordId.length ?? 0).toBeLessThanOrEqual(512);
    expect(performance.now() - startMs).toBeLessThan(200);
  });

  test('survives sites that are no addresses', () => {
    expect(
      detectRecord('https://crm.acme.example/contacts/8', [{ origin: 'nonsense', crm: 'generic', hints: true }, ...sites]),
    ).toBeDefined();
    expect(detectRecord('data:,x', [{ origin: 'data:,x', crm: 'generic', hints: true }])).toBeUndefined();
  });
});
