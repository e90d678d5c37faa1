import { AppError, minuteMs, secondMs } from '@alongside/common';
import type { Configuration } from 'openid-client';
import { authorizationCodeGrant, fetchUserInfo, getJwksCache } from 'openid-client';
import type { Context } from '../../context.ts';
import type { AttemptSecrets } from './attempt.ts';
import { callbackAddress } from './callback-address.ts';
import { configurationOf } from './configuration-of.ts';
import { groupsIn } from './groups-in.ts';
import type { StoredProvider } from './stored-provider.ts';

export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** How old and how new a token may be: it was made for this sign-in, just now. */
const oldestMs = 10 * minuteMs;
const newestMs = 10 * secondMs;

export interface Vouched {
  /** Signed. */
  readonly token: Claims;
  /** From the provider over a connection of ours, about the same person; only asked when the token does not say enough. */
  readonly userInfo: Claims | undefined;
}

interface Answer {
  readonly state: string;
  readonly parameters: URLSearchParams;
  readonly secrets: AttemptSecrets;
}

/**
 * Changes the code that a browser brought for what the provider says about its bearer, everything checked: state, issuer, audience,
 * nonce, times, algorithm, signature.
 *
 * @throws Error for anything that is not in order; AppError `unavailable` among its causes when the provider did not answer
 */
export async function fetchClaims(server: Context, provider: StoredProvider, { state, parameters, secrets }: Answer): Promise<Vouched> {
  const { issuer, groupsClaim } = provider;
  const metadata = await server.issuers.metadataOf(issuer);
  const keys = server.issuers.keysOf(issuer);
  const configuration = configurationOf(server, provider, metadata, keys);
  const address = new URL(callbackAddress(server));
  address.search = parameters.toString();
  const tokens = await granted(configuration, address, state, secrets).finally(() =>
    server.issuers.keep(issuer, keys, getJwksCache(configuration)),
  );
  const token = tokens.claims();
  if (!token || token.sub === '' || token.sub.length > 255) throw new AppError('sign_in_failed', 'the token names nobody');
  const ageMs = server.clock() - token.iat * secondMs;
  if (ageMs > oldestMs || ageMs < -newestMs) throw new AppError('sign_in_failed', 'the token was made at another time');
  if (token.azp !== undefined && token.azp !== provider.clientId) throw new AppError('sign_in_failed', 'the token is for another client');
  const isEnough = token.email !== undefined && groupsIn(token, groupsClaim) !== undefined;
  const userInfo =
    isEnough || metadata.userinfo_endpoint === undefined ? undefined : await fetchUserInfo(configuration, tokens.access_token, token.sub);
  return { token, userInfo };
}

function granted(configuration: Configuration, address: URL, expectedState: string, { nonce, verifier }: AttemptSecrets) {
  const checks = { expectedState, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  return authorizationCodeGrant(configuration, address, checks);
}
