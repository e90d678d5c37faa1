import type { JWK } from 'jose';

type Json = Record<string, unknown>;

export interface TokenAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Never answers. */
  readonly hangs?: boolean;
}

/** The keys of a tenant, and the means to sign with any. */
export interface Signer {
  /** Signs as the tenant rightly would, but for what is told. */
  sign(claims: Json, header?: { alg?: string; kid?: string }, key?: 'right' | 'stranger'): Promise<string>;
  /** The public key that it shows. */
  readonly publicJwk: JWK;
}

/** Where a lying provider departs from an honest one. Absent: it does not. */
export interface Forgery {
  readonly discovery?: (document: Json) => Json;
  /** What it sends the browser back with. */
  readonly back?: (parameters: URLSearchParams) => void;
  readonly claims?: (claims: Json) => Json;
  readonly token?: (claims: Json, signer: Signer) => Promise<string> | string;
  readonly answer?: (body: Json) => TokenAnswer;
  readonly userInfo?: (claims: Json) => Json;
  readonly keys?: (keys: readonly JWK[]) => readonly JWK[];
  /** Whether it changes a code as often as it is shown, and whoever shows it. */
  readonly isCareless?: boolean;
}
