import type { Settings } from '../../storage.ts';
import { readStored, writeStored } from '../../stored-value.ts';
import { ApiTrouble } from '../api.ts';
import type { World } from '../world.ts';
import { type Tokens, tokenRequest } from './token-request.ts';

/** A token that ends sooner than this is exchanged before it is used. @unit milliseconds */
const earlyMs = 60_000;

/** As many access tokens as can be on their way at once, and more. */
const tokensRemembered = 10;

/** Refusals that say that this sign-in is over. Anything else may pass. @source RFC 6749, section 5.2 */
const over = new Set(['invalid_grant', 'invalid_client', 'unauthorized_client']);

export interface Credentials {
  /** What to show the server. @throws ApiTrouble `signed_out` */
  readonly bearer: (settings: Settings) => Promise<string>;
  /** Another one in the place of one that was refused; `undefined` for a key, which has no other. @throws ApiTrouble `signed_out` */
  readonly renew: (settings: Settings, refused: string) => Promise<string | undefined>;
}

/**
 * Keys as they are, and access tokens kept fresh. The refresh token changes with each exchange: its successor is stored before it
 * is used, and all who need it at once wait for one exchange.
 *
 * @param ended is told when the server has ended the sign-in
 */
export function credentials(world: Pick<World, 'fetch' | 'now' | 'randomId'>, ended: () => Promise<void>): Credentials {
  let renewing: Promise<string> | undefined;
  const holders = new Map<string, string | undefined>();

  return {
    async bearer({ apiUrl, auth }) {
      if (auth.kind === 'key') return auth.apiKey;
      const [access, session] = await Promise.all([readStored('access'), readStored('session')]);
      if (session?.apiUrl !== apiUrl) throw signedOut();
      const token = access && access.expiresAtMs - earlyMs > world.now() ? access.token : await exchangeOnce(apiUrl);
      holders.set(token, session.memberId);
      const [oldest] = holders.keys();
      if (holders.size > tokensRemembered && oldest !== undefined) holders.delete(oldest);
      return token;
    },

    async renew({ apiUrl, auth }, refused) {
      if (auth.kind === 'key') return undefined;
      const [access, session] = await Promise.all([readStored('access'), readStored('session')]);
      // What one person asked is not asked again as another, who signed in meanwhile.
      if (holders.has(refused) && holders.get(refused) !== session?.memberId) throw signedOut();
      return access && access.token !== refused ? access.token : exchangeOnce(apiUrl);
    },
  };

  function exchangeOnce(apiUrl: string): Promise<string> {
    renewing ??= exchange(apiUrl).finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function exchange(apiUrl: string): Promise<string> {
    const session = await readStored('session');
    if (session?.apiUrl !== apiUrl) throw signedOut();
    const rotation = session.rotation ?? world.randomId();
    if (session.rotation === undefined) await writeStored('session', { ...session, rotation });
    const answer = await tokenRequest(world, apiUrl, { grant_type: 'refresh_token', refresh_token: session.refreshToken, rotation });
    const now = await readStored('session');
    // Signed out, or in anew, while the answer was on its way.
    if (now?.refreshToken !== session.refreshToken) throw signedOut();
    if ('error' in answer) {
      if (!over.has(answer.error)) throw new ApiTrouble({ code: 'server_error' });
      await ended();
      throw signedOut();
    }
    const { rotation: _used, ...rest } = now;
    await writeStored('session', { ...rest, refreshToken: answer.refresh_token });
    await keepAccess(world, answer);
    return answer.access_token;
  }
}

/** Keeps an access token, in memory alone. */
export async function keepAccess(world: Pick<World, 'now'>, { access_token: token, expires_in }: Tokens): Promise<void> {
  await writeStored('access', { token, expiresAtMs: world.now() + expires_in * 1_000 });
}

function signedOut(): ApiTrouble {
  return new ApiTrouble({ code: 'signed_out', signIn: true });
}
