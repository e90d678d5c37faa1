import type { Actor } from '../../auth/actor.ts';
import { readRefreshToken } from '../../auth/refresh-token.ts';
import { parseSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';

/** Ends the sign-in that a refresh or access token belongs to (RFC 7009). Other tokens are nobody's, which is as good as revoked. */
export async function revokeToken(server: Context, token: string, from: Pick<Actor, 'address' | 'requestId'>): Promise<void> {
  const by = readRefreshToken(server.secret, token) ? 'refresh' : 'access';
  const prefix = by === 'refresh' ? token.slice(4, 12) : parseSecretToken('access', token)?.prefix;
  if (prefix === undefined) return;
  const input = { by, prefix, hash: server.keys.hash(token) } as const;
  await server.writer.write('control', 'oauth.revoke', input, { actor: { kind: 'visitor', id: 'visitor', ...from } });
}
