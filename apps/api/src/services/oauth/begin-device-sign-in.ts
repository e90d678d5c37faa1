import { assert, type DeviceAuthorization, secondMs } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import { newUserCode, userCodeHash } from '../../auth/user-code.ts';
import type { Context } from '../../context.ts';
import type { TokenAsker } from './token-request.ts';

const tries = 3;

/** Begins a sign-in that a member finishes in another window (RFC 8628). */
export async function beginDeviceSignIn(
  server: Context,
  { clientId, label }: Pick<TokenAsker, 'clientId' | 'label'>,
): Promise<DeviceAuthorization> {
  const { token, prefix } = newSecretToken('device', server.randomBytes);
  for (let at = 0; at < tries; at += 1) {
    const userCode = newUserCode(server.randomBytes);
    const input = { prefix, hash: server.keys.hash(token), userCodeHash: userCodeHash(server.secret, userCode), clientId, label };
    const made = await server.writer.write('control', 'oauth.createDeviceCode', input);
    if (!made) continue;
    const verificationUri = `${server.origin()}/device`;
    return {
      device_code: token,
      user_code: userCode,
      verification_uri: verificationUri,
      // In the fragment: it is sent to no server, and stands in no log.
      verification_uri_complete: `${verificationUri}#${userCode}`,
      expires_in: made.lifeMs / secondMs,
      interval: made.intervalMs / secondMs,
    };
  }
  assert(false, 'three user codes in a row were taken');
}
