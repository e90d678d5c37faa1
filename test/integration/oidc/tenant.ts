import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { exportJWK, type JWK, SignJWT } from 'jose';
import type { Forgery, Signer } from './forgery.ts';

type Json = Record<string, unknown>;

interface Code {
  readonly clientId: string;
  readonly nonce: string | null;
  readonly challenge: string | null;
  isUsed: boolean;
}

const newPair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });
// Making RSA keys takes long: every tenant has its own key id, and all share what lies behind it.
const pairs = { right: newPair(), stranger: newPair() };

/** One issuer of the lying provider: honest in all that its forgery does not name. */
export class Tenant implements Signer {
  readonly issuer: string;
  readonly now: () => number;
  forgery: Forgery;
  /** The key that it signs with now; another name is another key. */
  kid = `key-${randomUUID()}`;
  which: 'right' | 'stranger' = 'right';
  publicJwk: JWK = {};
  readonly seen: { readonly challengeMethod: string | null; readonly challenge: string | null; readonly prompt: string | null }[] = [];
  readonly asked: string[] = [];
  readonly #codes = new Map<string, Code>();
  person: Json;

  constructor(issuer: string, person: Json, forgery: Forgery, now: () => number) {
    this.issuer = issuer;
    this.person = person;
    this.forgery = forgery;
    this.now = now;
  }

  async load(): Promise<void> {
    const { publicKey } = pairs[this.which];
    this.publicJwk = { ...(await exportJWK(publicKey)), kid: this.kid, use: 'sig', alg: 'RS256' };
  }

  /** From now on it signs with another key, and shows only that. */
  async rotate(): Promise<void> {
    this.kid = `key-${randomUUID()}`;
    this.which = this.which === 'right' ? 'stranger' : 'right';
    await this.load();
  }

  async sign(claims: Json, header: { alg?: string; kid?: string } = {}, key: 'right' | 'stranger' = 'right'): Promise<string> {
    const other = this.which === 'right' ? 'stranger' : 'right';
    const { privateKey } = pairs[key === 'right' ? this.which : other];
    const { alg = 'RS256', kid = this.kid } = header;
    return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(privateKey);
  }

  discovery(): Json {
    const at = (path: string) => `${this.issuer}/${path}`;
    const document = {
      issuer: this.issuer,
      authorization_endpoint: at('authorize'),
      token_endpoint: at('token'),
      jwks_uri: at('keys'),
      userinfo_endpoint: at('userinfo'),
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ['S256'],
    };
    return this.forgery.discovery?.(document) ?? document;
  }

  /** Signs the browser's person in without asking anything. @returns where it sends the browser */
  authorize(asked: URLSearchParams): URL {
    this.seen.push({
      challengeMethod: asked.get('code_challenge_method'),
      challenge: asked.get('code_challenge'),
      prompt: asked.get('prompt'),
    });
    const code = randomUUID();
    this.#codes.set(code, {
      clientId: asked.get('client_id') ?? '',
      nonce: asked.get('nonce'),
      challenge: asked.get('code_challenge'),
      isUsed: false,
    });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer }).toString();
    this.forgery.back?.(back.searchParams);
    return back;
  }

  async change(form: URLSearchParams): Promise<{ status: number; body: Json }> {
    const code = this.#codes.get(form.get('code') ?? '');
    const isRight =
      this.forgery.isCareless ||
      (code && !code.isUsed && code.challenge === challengeOf(form.get('code_verifier') ?? '') && code.clientId === form.get('client_id'));
    if (!code || !isRight) return { status: 400, body: { error: 'invalid_grant' } };
    code.isUsed = true;
    const seconds = Math.floor(this.now() / 1_000);
    const honest: Json = {
      iss: this.issuer,
      aud: code.clientId,
      iat: seconds,
      exp: seconds + 300,
      ...(code.nonce !== null && { nonce: code.nonce }),
      ...this.person,
    };
    const claims = this.forgery.claims?.(honest) ?? honest;
    const idToken = await (this.forgery.token?.(claims, this) ?? this.sign(claims));
    return { status: 200, body: { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken } };
  }

  keys(): { keys: readonly JWK[] } {
    return { keys: this.forgery.keys?.([this.publicJwk]) ?? [this.publicJwk] };
  }

  userInfo(): Json {
    return this.forgery.userInfo?.(this.person) ?? this.person;
  }
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
