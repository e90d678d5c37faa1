import { describe, expect, test } from 'vitest';
import { isAllowedEndpoint } from './is-allowed-endpoint.ts';
import { isAllowedIssuer } from './is-allowed-issuer.ts';

describe('isAllowedIssuer', () => {
  test.each([
    'https://idp.example',
    'https://idp.example/tenant/v2.0',
    'http://127.0.0.1:9000',
    'http://localhost:9000/a',
    'http://[::1]:9000',
  ])('takes %s', (issuer) => expect(isAllowedIssuer(issuer)).toBe(true));

  test.each([
    'http://idp.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://10.0.0.1',
    'https://me@idp.example',
    'https://idp.example?tenant=1',
    'https://idp.example?',
    'https://idp.example#',
    'ftp://idp.example',
    'javascript:alert(1)',
    'idp.example',
    '',
  ])('refuses %j', (issuer) => expect(isAllowedIssuer(issuer)).toBe(false));
});

describe('isAllowedEndpoint', () => {
  test.each([
    ['https://login.example/token', 'https://idp.example', true],
    ['http://127.0.0.1:9000/token', 'http://127.0.0.1:9000', true],
    ['https://127.0.0.1/token', 'https://idp.example', false],
    ['https://localhost/token', 'https://idp.example', false],
    ['https://2130706433/token', 'https://idp.example', false],
    ['https://0x7f.1/token', 'https://idp.example', false],
    ['http://idp.example/token', 'http://127.0.0.1:9000', false],
    ['http://idp.example/token', 'https://idp.example', false],
  ])('%s of %s: %s', (address, issuer, expected) => expect(isAllowedEndpoint(address, issuer)).toBe(expected));
});
