import { createHash } from 'node:crypto';
import { parseSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';
import { newTokens } from './new-tokens.ts';
import { refused, type TokenAnswer, type TokenAsker } from './token-request.ts';

interface CodeWish {
  readonly code: string;
  readonly redirectUri: string;
  /** The proof that who asks began the sign-in (RFC 7636). */
  readonly codeVerifier: string;
}

const verifierShape = /^[A-Za-z0-9\-._~]{43,128}$/;

/** Changes a code for tokens, once. A code that is shown again ends what it was changed for. */
export async function redeemCode(server: Context, { code, redirectUri, codeVerifier }: CodeWish, asker: TokenAsker): Promise<TokenAnswer> {
  const parsed = parseSecretToken('code', code);
  if (!parsed || !verifierShape.test(codeVerifier)) return refused('invalid_grant', notGood);
  const { tokens, refresh, access } = newTokens(server);
  const { status } = await server.writer.write(
    'control',
    'oauth.redeemCode',
    {
      code: { prefix: parsed.prefix, hash: server.keys.hash(code) },
      clientId: asker.clientId,
      redirectUri,
      codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      label: asker.label,
      refresh,
      access,
    },
    { actor: { kind: 'visitor', id: 'visitor', ...asker.from } },
  );
  return status === 'signed_in' ? { tokens } : refused('invalid_grant', notGood);
}

const notGood = 'the code is not good, or not for this client: begin again';
