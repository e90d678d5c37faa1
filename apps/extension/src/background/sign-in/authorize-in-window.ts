import * as z from 'zod';
import { ApiTrouble } from '../api.ts';
import type { World } from '../world.ts';
import { base64url } from './base64url.ts';
import { clientId } from './client-id.ts';
import { SignInFailed } from './sign-in-failure.ts';
import { type Tokens, tokenRequest } from './token-request.ts';

/** The browser's own window for signing in somewhere. */
export interface Identity {
  readonly redirectUrl: () => string;
  /** Where the window ended. Rejects when it was closed, or could not be opened. */
  readonly launch: (url: string) => Promise<string | undefined>;
}

const metadata = z.object({ issuer: z.string() });
const timeoutMs = 8_000;

/**
 * Signs in by a window of the browser: authorization code with PKCE. The answer counts only with the state that was sent and
 * from the server it was asked of.
 *
 * @throws SignInFailed, ApiTrouble
 * @source RFC 6749 section 4.1, RFC 7636, RFC 9207
 */
export async function authorizeInWindow(
  world: Pick<World, 'fetch' | 'now'>,
  identity: Identity,
  apiUrl: string,
  workspace: string | undefined,
): Promise<Tokens> {
  await expectIssuer(world, apiUrl);
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const state = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const redirectUri = identity.redirectUrl();
  const question = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    state,
    ...(workspace === undefined ? {} : { workspace }),
  });
  const answer = readAnswer(await open(identity, `${apiUrl}/oauth/authorize?${question}`), redirectUri);
  if (answer.get('state') !== state) throw new SignInFailed({ why: 'denied' });
  const error = answer.get('error');
  if (error !== null) throw new SignInFailed({ why: 'denied' });
  if (answer.get('iss') !== apiUrl) throw new SignInFailed({ why: 'other_server', origin: answer.get('iss') ?? '' });
  const tokens = await tokenRequest(world, apiUrl, {
    grant_type: 'authorization_code',
    code: answer.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
  if ('error' in tokens) throw new SignInFailed({ why: 'denied' });
  return tokens;
}

/** A server known by several addresses signs in under one of them: said before a window opens that would lead nowhere. */
async function expectIssuer(world: Pick<World, 'fetch'>, apiUrl: string): Promise<void> {
  const response = await world
    .fetch(`${apiUrl}/.well-known/oauth-authorization-server`, {
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMs),
    })
    .catch(() => {
      throw new ApiTrouble({ code: 'unreachable' });
    });
  const { data } = metadata.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !data) throw new ApiTrouble({ code: response.status === 429 ? 'rate_limited' : 'unreachable' });
  if (data.issuer !== apiUrl) throw new SignInFailed({ why: 'other_server', origin: data.issuer });
}

async function open(identity: Identity, url: string): Promise<string> {
  const ended = await identity.launch(url).catch((error: unknown) => {
    // The browsers say it in their own words: Chromium "The user did not approve access.", Firefox "User cancelled or denied access."
    const isClosed = /did not approve|cancel/i.test(error instanceof Error ? error.message : '');
    throw new SignInFailed({ why: isClosed ? 'closed' : 'blocked' });
  });
  if (ended === undefined) throw new SignInFailed({ why: 'closed' });
  return ended;
}

function readAnswer(ended: string, redirectUri: string): URLSearchParams {
  const url = URL.parse(ended);
  const expected = new URL(redirectUri);
  if (url?.host !== expected.host || url.protocol !== expected.protocol) throw new SignInFailed({ why: 'denied' });
  return url.searchParams;
}

async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}
