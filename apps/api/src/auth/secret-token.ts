import { createHash } from 'node:crypto';
import { base32 } from './base32.ts';

/** What a secret opens, as the third letter of it says. */
export const secretKinds = { access: 'a', code: 'c', device: 'd', key: 'g', link: 'l', refresh: 'r', session: 's' } as const;
export type SecretKind = keyof typeof secretKinds;

const prefixLength = 8;
/** 34 letters of 5 bits: 170 random bits. */
const bodyLength = 34;
const checksumLength = 6;
const shapes = Object.fromEntries(
  Object.entries(secretKinds).map(([kind, letter]) => [
    kind,
    new RegExp(`^al${letter}_([a-z2-7]{${prefixLength}})_([a-z2-7]{${bodyLength}})[a-z2-7]{${checksumLength}}$`),
  ]),
) as Record<SecretKind, RegExp>;

export interface SecretToken {
  readonly token: string;
  /** Finds the row; it opens nothing. */
  readonly prefix: string;
}

/** A new secret: `al`, the letter of its kind, a prefix to find it by, 170 random bits and a checksum. */
export function newSecretToken(kind: SecretKind, randomBytes: (length: number) => Uint8Array): SecretToken {
  return secretTokenOf(kind, base32(randomBytes(5), prefixLength), base32(randomBytes(22), bodyLength));
}

/** The secret of this prefix and these 34 letters, with its checksum. */
export function secretTokenOf(kind: SecretKind, prefix: string, body: string): SecretToken {
  const unchecked = `al${secretKinds[kind]}_${prefix}_${body}`;
  return { token: unchecked + checksumOf(unchecked), prefix };
}

/** The parts of something that can be a secret of that kind: what is mistyped or made up is known without looking it up. */
export function parseSecretToken(kind: SecretKind, token: string): { readonly prefix: string; readonly body: string } | undefined {
  const [, prefix, body] = shapes[kind].exec(token) ?? [];
  if (!prefix || !body || !token.endsWith(checksumOf(token.slice(0, -checksumLength)))) return undefined;
  return { prefix, body };
}

/** Six letters made of all before them, by an open recipe: a scanner that finds a key in a repository can tell that it is one. */
function checksumOf(unchecked: string): string {
  return base32(createHash('sha256').update(unchecked).digest(), checksumLength);
}
