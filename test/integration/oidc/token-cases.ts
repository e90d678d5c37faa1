import { createHmac } from 'node:crypto';
import type { Forgery, Signer } from './forgery.ts';

type Json = Record<string, unknown>;
const seconds = (claims: Json): number => Number(claims.iat);
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const without = (claims: Json, name: string): Json => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const unsigned = (header: Json, claims: Json): string => `${base64url(header)}.${base64url(claims)}.`;

function withMac(claims: Json, header: Json, key: string | Buffer): string {
  const text = `${base64url(header)}.${base64url(claims)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

/** A token whose last byte of signature is another. */
async function damaged(claims: Json, signer: Signer): Promise<string> {
  const [header = '', body = '', signature = ''] = (await signer.sign(claims)).split('.');
  const bytes = Buffer.from(signature, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  return `${header}.${body}.${bytes.toString('base64url')}`;
}

/** A token signed rightly whose claims were changed afterwards. */
async function swapped(claims: Json, signer: Signer): Promise<string> {
  const [header = '', , signature = ''] = (await signer.sign(claims)).split('.');
  return `${header}.${base64url({ ...claims, email: 'admin@acme.example' })}.${signature}`;
}

const tolerates = (algorithms: readonly string[]) => (document: Json) => ({
  ...document,
  id_token_signing_alg_values_supported: algorithms,
});

/** Tokens that are not in order: what is wrong, and the forgery. None of them may sign anybody in. */
export const tokenCases: readonly (readonly [string, Forgery])[] = [
  ['the nonce is another', { claims: (claims) => ({ ...claims, nonce: 'another' }) }],
  ['there is no nonce', { claims: (claims) => without(claims, 'nonce') }],
  ['the issuer is another', { claims: (claims) => ({ ...claims, iss: 'https://evil.example' }) }],
  ['the issuer has a closing slash', { claims: (claims) => ({ ...claims, iss: `${String(claims.iss)}/` }) }],
  ['there is no issuer', { claims: (claims) => without(claims, 'iss') }],
  ['the audience is another client', { claims: (claims) => ({ ...claims, aud: 'another' }) }],
  ['there is no audience', { claims: (claims) => without(claims, 'aud') }],
  ['there are two audiences and no authorized party', { claims: (claims) => ({ ...claims, aud: [claims.aud, 'another'] }) }],
  ['the authorized party is another client', { claims: (claims) => ({ ...claims, azp: 'another' }) }],
  [
    'there are two audiences and the authorized party is the other',
    { claims: (claims) => ({ ...claims, aud: [claims.aud, 'another'], azp: 'another' }) },
  ],
  ['it has expired', { claims: (claims) => ({ ...claims, exp: seconds(claims) - 60 }) }],
  ['it never expires', { claims: (claims) => without(claims, 'exp') }],
  ['its expiry is a text', { claims: (claims) => ({ ...claims, exp: String(claims.exp) }) }],
  ['it was made far in the future', { claims: (claims) => ({ ...claims, iat: seconds(claims) + 3_600, exp: seconds(claims) + 7_200 }) }],
  ['it was made an hour ago', { claims: (claims) => ({ ...claims, iat: seconds(claims) - 3_600 }) }],
  ['it does not say when it was made', { claims: (claims) => without(claims, 'iat') }],
  ['it is not valid yet', { claims: (claims) => ({ ...claims, nbf: seconds(claims) + 3_600 }) }],
  ['there is no subject', { claims: (claims) => without(claims, 'sub') }],
  ['the subject is empty', { claims: (claims) => ({ ...claims, sub: '' }) }],
  ['the subject is a number', { claims: (claims) => ({ ...claims, sub: 1 }) }],
  ['it is not signed (alg none)', { token: (claims) => unsigned({ alg: 'none' }, claims) }],
  [
    'it is not signed, and the provider says that none will do',
    { discovery: tolerates(['none', 'RS256']), token: (claims) => unsigned({ alg: 'none' }, claims) },
  ],
  [
    'it is signed by HS256 with the public key as the secret',
    { token: (claims, { publicJwk }) => withMac(claims, { alg: 'HS256', kid: publicJwk.kid }, JSON.stringify(publicJwk)) },
  ],
  [
    'it is signed by HS256 with the client secret, and the provider offers that',
    { discovery: tolerates(['HS256', 'RS256']), token: (claims) => withMac(claims, { alg: 'HS256' }, 'a secret') },
  ],
  ['it is signed by another key under the right id', { token: (claims, signer) => signer.sign(claims, {}, 'stranger') }],
  ['it is signed by another key under an unknown id', { token: (claims, signer) => signer.sign(claims, { kid: 'unknown' }, 'stranger') }],
  ['it is signed by an algorithm that the provider does not list', { token: (claims, signer) => signer.sign(claims, { alg: 'RS512' }) }],
  ['a byte of the signature is another', { token: damaged }],
  ['the claims were changed after signing', { token: swapped }],
  ['it is no token at all', { token: () => 'no.token' }],
  ['there are no keys', { keys: () => [] }],
  ['the key is for encryption', { keys: (keys) => keys.map((key) => ({ ...key, use: 'enc' })) }],
];
