import { type OAuthTokens, secondMs } from '@alongside/common';
import { accessTokenLifeMs } from '../../auth/access-token-life.ts';
import { firstRefreshToken } from '../../auth/refresh-token.ts';
import { newSecretToken, type SecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';

/** What is stored of a secret. */
export interface StoredSecret {
  readonly prefix: string;
  readonly hash: string;
}

/** The first tokens of a sign-in: what the client gets, and what is stored of it. */
export function newTokens(server: Context): {
  readonly tokens: OAuthTokens;
  readonly refresh: StoredSecret;
  readonly access: StoredSecret;
} {
  const refresh = firstRefreshToken(server.secret, server.randomBytes);
  const access = newSecretToken('access', server.randomBytes);
  return { tokens: tokensOf(access, refresh, accessTokenLifeMs), refresh: storedOf(server, refresh), access: storedOf(server, access) };
}

export function tokensOf(access: SecretToken, refresh: SecretToken, lifeMs: number): OAuthTokens {
  return { access_token: access.token, token_type: 'Bearer', expires_in: Math.ceil(lifeMs / secondMs), refresh_token: refresh.token };
}

export function storedOf(server: Context, { token, prefix }: SecretToken): StoredSecret {
  return { prefix, hash: server.keys.hash(token) };
}
