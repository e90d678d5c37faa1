import { accessTokenBeside, nextRefreshToken, readRefreshToken } from '../../auth/refresh-token.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';
import { storedOf, tokensOf } from './new-tokens.ts';
import { refused, type TokenAnswer, type TokenAsker } from './token-request.ts';

interface RefreshWish {
  readonly refreshToken: string;
  /** Names this very request, so that it can be repeated when its answer was lost; a random text that the client keeps until then. */
  readonly rotation?: string | undefined;
}

/**
 * Changes a refresh token for the next one and an access token. One that was changed before ends the whole sign-in, for then two hold it.
 *
 * Only the repetition of the very same request, within a day and before the next token was used, is answered the same again. That is
 * safe: whoever can repeat it has seen both the token and the `rotation`, and gets nothing but the one token that the rightful client
 * holds as well. As soon as both use it, they do so by different requests, and the sign-in ends as with any other theft.
 */
export async function refreshSession(server: Context, { refreshToken, rotation }: RefreshWish, asker: TokenAsker): Promise<TokenAnswer> {
  const { secret, randomBytes, keys, writer } = server;
  const shown = readRefreshToken(secret, refreshToken);
  if (!shown) return refused('invalid_grant', over);
  // Without a name of its own nobody can repeat it.
  const request = rotation ?? Buffer.from(randomBytes(32)).toString('base64url');
  const next = nextRefreshToken(secret, shown, request);
  const access = accessTokenBeside(secret, shown, request);
  const result = await writer.write(
    'control',
    'oauth.refresh',
    {
      shown: { prefix: shown.prefix, hash: keys.hash(shown.token), generation: shown.generation },
      rotationHash: sign(secret, 'refresh', `rotation\n${request}`),
      nextHash: keys.hash(next.token),
      access: storedOf(server, access),
    },
    { actor: { kind: 'visitor', id: 'visitor', ...asker.from } },
  );
  return result.status === 'refreshed' ? { tokens: tokensOf(access, next, result.lifeMs) } : refused('invalid_grant', over);
}

const over = 'this sign-in is over: sign in again';
