import { describe, expect, test } from 'vitest';
import { personOf } from './person-of.ts';

const sub = 'subject';
const verified = { email: ' Mia@Acme.Example ', email_verified: true };

describe('personOf', () => {
  test.each([
    ['a verified address, in lower case', { ...verified }, undefined, 'mia@acme.example'],
    ['true as a text', { ...verified, email_verified: 'true' }, undefined, 'mia@acme.example'],
    ['an address that is not verified', { ...verified, email_verified: false }, undefined, undefined],
    ['1 is not true', { ...verified, email_verified: 1 }, undefined, undefined],
    ['an address of a domain that Entra ID verified', { email: 'mia@acme.example', xms_edov: true }, undefined, 'mia@acme.example'],
    ['Entra ID writes true as 1', { email: 'mia@acme.example', xms_edov: '1' }, undefined, 'mia@acme.example'],
    ['an address of a domain that it did not verify', { email: 'mia@acme.example', xms_edov: false }, undefined, undefined],
    ['an address that is not verified, whatever its domain', { ...verified, email_verified: false, xms_edov: true }, undefined, undefined],
    ['a domain verified elsewhere', { email: 'admin@acme.example' }, { ...verified, xms_edov: true }, undefined],
    ['no address', { email_verified: true }, undefined, undefined],
    ['no address in the token, one in userinfo', {}, verified, 'mia@acme.example'],
    ['a verification from elsewhere', { email: 'admin@acme.example' }, verified, undefined],
    ['two addresses in one', { ...verified, email: 'a@acme.example,b@acme.example' }, undefined, undefined],
  ])('%s', (_, token, userInfo, email) => {
    expect(personOf({ token: { sub, ...token }, userInfo: userInfo && { sub, ...userInfo } }).verifiedEmail).toBe(email);
  });

  test.each([
    [{ name: 'Mia Member' }, 'Mia Member'],
    [{ given_name: 'Mia', family_name: 'Member' }, 'Mia Member'],
    [{ name: '', preferred_username: 'mia' }, 'mia'],
    [verified, 'mia'],
    [{}, sub],
    [{ name: 'x'.repeat(500), preferred_username: 'mia' }, 'mia'],
  ])('%j is called %s', (token, name) => expect(personOf({ token: { sub, ...token }, userInfo: undefined }).name).toBe(name));
});
