import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import type { TestMember } from './make-member.ts';
import type { TestAnswer, TestServer } from './open-test-server.ts';

export const clientId = 'alongside-extension';
export const redirectUri = 'https://ejhcdajjefgkbacnopliilopgbpfjfal.chromiumapp.org/signed-in';

export interface TestTokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

/** What an extension does to be signed in, step by step. */
export class ExtensionClient {
  readonly #api: TestServer;
  readonly verifier = randomBytes(32).toString('base64url');
  readonly state = randomBytes(16).toString('base64url');

  constructor(api: TestServer) {
    this.#api = api;
  }

  /** Opens the authorization address; other words than the good ones, or `undefined` for none, where given. */
  authorize(other: Readonly<Record<string, string | undefined>> = {}): Promise<TestAnswer> {
    const words = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: this.state,
      ...other,
    };
    const query = new URLSearchParams(Object.entries(words).filter((word): word is [string, string] => word[1] !== undefined));
    return this.#api.ask(undefined, 'GET', `/oauth/authorize?${query.toString()}`);
  }

  /** The sealed request that the console is opened with. */
  async request(other: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
    const { status, headers, body } = await this.authorize(other);
    expect({ status, body }).toMatchObject({ status: 302 });
    const page = new URL(headers.get('location') ?? '');
    expect(page.pathname).toBe('/authorize');
    return page.searchParams.get('request') ?? '';
  }

  /** The code that the browser brings back after the member has said yes. */
  async code(member: TestMember, other: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
    const { status, body } = await member.ask('POST', '/v1/oauth/approvals', { request: await this.request(other) });
    expect({ status, body }).toMatchObject({ status: 200 });
    return new URL((body as { redirectTo: string }).redirectTo).searchParams.get('code') ?? '';
  }

  form(path: string, words: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Promise<TestAnswer> {
    const body = new URLSearchParams(words).toString();
    return this.#api.ask(undefined, 'POST', path, body, { 'content-type': 'application/x-www-form-urlencoded', ...headers });
  }

  redeem(code: string, other: Readonly<Record<string, string>> = {}): Promise<TestAnswer> {
    const words = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri, code_verifier: this.verifier, code };
    return this.form('/oauth/token', { ...words, ...other });
  }

  refresh(token: string, other: Readonly<Record<string, string>> = {}): Promise<TestAnswer> {
    return this.form('/oauth/token', { grant_type: 'refresh_token', client_id: clientId, refresh_token: token, ...other });
  }

  /** Begins a sign-in that is finished in another window. */
  async beginDevice(): Promise<{ readonly device_code: string; readonly user_code: string }> {
    const { body } = await this.form('/oauth/device_authorization', { client_id: clientId });
    return body as { device_code: string; user_code: string };
  }

  poll(deviceCode: string, other: Readonly<Record<string, string>> = {}): Promise<TestAnswer> {
    const words = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: clientId, device_code: deviceCode };
    return this.form('/oauth/token', { ...words, ...other });
  }

  async signIn(member: TestMember): Promise<TestTokens> {
    const { status, body } = await this.redeem(await this.code(member));
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as TestTokens;
  }

  /** From how many extensions the member is signed in, in the very table. */
  signedIn({ id }: TestMember): number {
    const { native } = this.#api.server.context.control;
    const going = "SELECT count(*) FROM sessions WHERE member_id = ? AND kind = 'extension' AND ended_at_ms IS NULL";
    return Number(native.get(going, id)?.[0]);
  }

  /** What the API says to an access token. */
  sessionOf(token: string): Promise<TestAnswer> {
    return this.#api.ask(undefined, 'GET', '/v1/session', undefined, { authorization: `Bearer ${token}` });
  }
}
