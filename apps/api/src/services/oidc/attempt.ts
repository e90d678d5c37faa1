import { seal, unseal } from '../../auth/seal.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';

/** What only the one who began a sign-in knows of it. */
export interface AttemptSecrets {
  readonly nonce: string;
  readonly verifier: string;
  /** Whom the code is for: settings that change on the way end the attempt. */
  readonly issuer: string;
  readonly clientId: string;
}

/** How a sign-in that is under way lies in the database: hashes to find it by, and its secrets sealed for it alone. */
export const attempt = {
  stateHash: ({ secret }: Pick<Context, 'secret'>, state: string): string => sign(secret, 'oidc', `state ${state}`),
  browserHash: ({ secret }: Pick<Context, 'secret'>, browser: string): string => sign(secret, 'oidc', `browser ${browser}`),
  seal({ secret, randomBytes }: Pick<Context, 'secret' | 'randomBytes'>, stateHash: string, secrets: AttemptSecrets): string {
    return seal(secret, `oidc attempt ${stateHash}`, JSON.stringify(secrets), randomBytes);
  },
  unseal({ secret }: Pick<Context, 'secret'>, stateHash: string, sealed: string): AttemptSecrets | undefined {
    const text = unseal(secret, `oidc attempt ${stateHash}`, sealed);
    return text === undefined ? undefined : (JSON.parse(text) as AttemptSecrets);
  },
};
