import type { OAuthErrorCode } from '@alongside/common';
import { parseSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';
import { newTokens } from './new-tokens.ts';
import { refused, type TokenAnswer, type TokenAsker } from './token-request.ts';

const words: Partial<Record<OAuthErrorCode, string>> = {
  invalid_grant: 'the device code is not good, or not for this client: begin again',
  expired_token: 'nobody said yes in time: begin again',
  slow_down: 'ask less often: wait 5 seconds longer from now on',
  authorization_pending: 'nobody said yes yet',
  access_denied: 'the sign-in was refused',
};

/** Changes a device code for tokens, once, after a member has said yes. */
export async function redeemDeviceCode(server: Context, deviceCode: string, asker: TokenAsker): Promise<TokenAnswer> {
  const refuse = (error: OAuthErrorCode) => refused(error, words[error] ?? '');
  const parsed = parseSecretToken('device', deviceCode);
  if (!parsed) return refuse('invalid_grant');
  const { tokens, refresh, access } = newTokens(server);
  const code = { prefix: parsed.prefix, hash: server.keys.hash(deviceCode) };
  const actor = { kind: 'visitor' as const, id: 'visitor', ...asker.from };
  const input = { code, clientId: asker.clientId, refresh, access };
  const { outcome } = await server.writer.write('control', 'oauth.redeemDeviceCode', input, { actor });
  return outcome === 'signed_in' ? { tokens } : refuse(outcome);
}
