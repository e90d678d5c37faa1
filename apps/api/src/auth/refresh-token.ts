import { base32 } from './base32.ts';
import { sameHash } from './same-hash.ts';
import { parseSecretToken, type SecretToken, secretTokenOf } from './secret-token.ts';
import { sign } from './sign.ts';

const generationLength = 4;
const chainLength = 20;
const markLength = 10;

/**
 * The refresh tokens of one sign-in are a chain. Each holds its place in it, 100 bits made of the token before it and of the request
 * that asked for it (random ones at the start), and 50 bits that only this installation can make of these. So
 *
 * - a lost answer can be given again: the same token and the same request make the same next token, though nothing but hashes is kept;
 * - neither the database nor the installation's secret tells any token, for each is made of one that only the client holds;
 * - a token of long ago is known as ours by its last letters. Made-up ones end nobody's sign-in.
 */
export interface RefreshToken extends SecretToken {
  /** 0 for the first. */
  readonly generation: number;
}

/** The first of a chain. */
export function firstRefreshToken(secret: Uint8Array, randomBytes: (length: number) => Uint8Array): RefreshToken {
  return tokenOf(secret, { prefix: base32(randomBytes(5), 8), generation: 0, chain: base32(randomBytes(13), chainLength) });
}

/** The one that follows when this one is shown with that request. */
export function nextRefreshToken(secret: Uint8Array, shown: RefreshToken, request: string): RefreshToken {
  const chain = lettersOf(secret, `next\n${shown.token}\n${request}`, chainLength);
  return tokenOf(secret, { prefix: shown.prefix, generation: shown.generation + 1, chain });
}

/** The access token that goes with the next one: the same one for the same request. */
export function accessTokenBeside(secret: Uint8Array, shown: RefreshToken, request: string): SecretToken {
  const letters = (what: string, length: number) => lettersOf(secret, `${what}\n${shown.token}\n${request}`, length);
  return secretTokenOf('access', letters('access prefix', 8), letters('access', 34));
}

/** A refresh token that this installation made; `undefined` for anything else. */
export function readRefreshToken(secret: Uint8Array, token: string): RefreshToken | undefined {
  const parsed = parseSecretToken('refresh', token);
  if (!parsed) return undefined;
  const { prefix, body } = parsed;
  const marked = body.slice(0, -markLength);
  if (!sameHash(markOf(secret, prefix, marked), body.slice(-markLength))) return undefined;
  return { token, prefix, generation: numberOf(body.slice(0, generationLength)) };
}

function tokenOf(secret: Uint8Array, { prefix, generation, chain }: { prefix: string; generation: number; chain: string }): RefreshToken {
  const marked = wordOf(generation) + chain;
  return { ...secretTokenOf('refresh', prefix, marked + markOf(secret, prefix, marked)), generation };
}

function markOf(secret: Uint8Array, prefix: string, marked: string): string {
  return lettersOf(secret, `mark\n${prefix}\n${marked}`, markLength);
}

function lettersOf(secret: Uint8Array, text: string, length: number): string {
  return base32(Buffer.from(sign(secret, 'refresh', text), 'base64url'), length);
}

/** 20 bits: a refresh every ten minutes takes twenty years to use them up. */
function wordOf(generation: number): string {
  return base32(Buffer.of((generation >> 12) & 0xff, (generation >> 4) & 0xff, (generation << 4) & 0xff), generationLength);
}

function numberOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum * 32 + 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter), 0);
}
