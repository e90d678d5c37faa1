import type { Forgery } from './forgery.ts';

type Json = Record<string, unknown>;
const without = (claims: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => !names.includes(key)));

const failing = (error: string) => (parameters: URLSearchParams) => {
  parameters.delete('code');
  parameters.set('error', error);
};

/** What else a provider can answer that is not in order, and the word that the page says. */
export const answerCases: readonly (readonly [string, string, Forgery])[] = [
  ['it says no', 'denied', { back: failing('access_denied') }],
  ['it fails', 'provider_refused', { back: failing('server_error') }],
  ['it sends no code', 'provider_refused', { back: (parameters) => parameters.delete('code') }],
  ['it sends a code of nobody', 'provider_refused', { back: (parameters) => parameters.set('code', 'nobody') }],
  ['it sends two codes', 'provider_refused', { back: (parameters) => parameters.append('code', 'second') }],
  ['it sends the token itself', 'provider_refused', { back: (parameters) => parameters.set('id_token', 'a.b.c') }],
  ['it says to be another issuer', 'provider_refused', { back: (parameters) => parameters.set('iss', 'https://evil.example') }],
  ['it says not who it is, though it promised to', 'provider_refused', { back: (parameters) => parameters.delete('iss') }],
  ['its token endpoint fails', 'provider_unavailable', { answer: () => ({ status: 500 }) }],
  ['its token endpoint sends us elsewhere, where an answer lies', 'provider_unavailable', { isCareless: true, answer: elsewhereFirst() }],
  [
    'its token endpoint answers with too much',
    'provider_unavailable',
    { answer: (body) => ({ body: JSON.stringify({ ...body, more: 'x'.repeat(1_000_000) }) }) },
  ],
  ['its token endpoint answers with something else', 'provider_refused', { answer: () => ({ body: '<html>' }) }],
  [
    'its token endpoint gives no token of who it is',
    'provider_refused',
    { answer: (body) => ({ body: JSON.stringify(without(body, 'id_token')) }) },
  ],
  [
    'who it is by userinfo is somebody else',
    'provider_refused',
    {
      claims: (claims) => without(claims, 'email', 'email_verified', 'groups'),
      userInfo: (person) => ({ ...person, sub: 'somebody-else' }),
    },
  ],
  [
    'userinfo knows no subject',
    'provider_refused',
    { claims: (claims) => without(claims, 'email', 'email_verified', 'groups'), userInfo: (person) => without(person, 'sub') },
  ],
  [
    'the token has an address that is not verified, and userinfo another that is',
    'email_unverified',
    { claims: (claims) => ({ ...without(claims, 'groups'), email: 'admin@acme.example', email_verified: false }) },
  ],
  [
    'the token has an address, and userinfo says that another is verified',
    'email_unverified',
    { claims: (claims) => ({ ...without(claims, 'groups', 'email_verified'), email: 'admin@acme.example' }) },
  ],
];

/** The first time to the same endpoint once more, which then answers. */
function elsewhereFirst(): NonNullable<Forgery['answer']> {
  let isFirst = true;
  return () => {
    const wasFirst = isFirst;
    isFirst = false;
    return wasFirst ? { status: 307, headers: { location: 'token' } } : {};
  };
}
