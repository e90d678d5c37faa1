import type { Context } from '../../context.ts';
import { extensionClient } from './client.ts';
import { redeemCode } from './redeem-code.ts';
import { redeemDeviceCode } from './redeem-device-code.ts';
import { refreshSession } from './refresh-session.ts';
import { refused, type TokenAnswer, type TokenAsker } from './token-request.ts';

/** The form as it came, under the names of the RFCs. */
interface TokenForm {
  readonly grant_type: string;
  readonly client_id: string;
  readonly code?: string | undefined;
  readonly redirect_uri?: string | undefined;
  readonly code_verifier?: string | undefined;
  readonly refresh_token?: string | undefined;
  readonly rotation?: string | undefined;
  readonly device_code?: string | undefined;
}

/** Tokens for whatever the client shows, or why there are none. */
export async function answerTokenRequest(server: Context, form: TokenForm, from: Omit<TokenAsker, 'clientId'>): Promise<TokenAnswer> {
  if (form.client_id !== extensionClient.id) return refused('invalid_client', 'this client is not known here');
  const asker = { ...from, clientId: form.client_id };
  switch (form.grant_type) {
    case 'authorization_code': {
      const { code, redirect_uri: redirectUri, code_verifier: codeVerifier } = form;
      if (!code || !redirectUri || !codeVerifier) return refused('invalid_request', 'code, redirect_uri and code_verifier are needed');
      return redeemCode(server, { code, redirectUri, codeVerifier }, asker);
    }
    case 'refresh_token': {
      const { refresh_token: refreshToken, rotation } = form;
      if (!refreshToken) return refused('invalid_request', 'refresh_token is needed');
      return refreshSession(server, { refreshToken, rotation }, asker);
    }
    case 'urn:ietf:params:oauth:grant-type:device_code': {
      if (!form.device_code) return refused('invalid_request', 'device_code is needed');
      return redeemDeviceCode(server, form.device_code, asker);
    }
    default:
      return refused('unsupported_grant_type', 'this grant type is not known here');
  }
}
