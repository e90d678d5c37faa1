import type { OAuthErrorCode, OAuthProblem, OAuthTokens } from '@alongside/common';
import type { Actor } from '../../auth/actor.ts';

/** What comes with every question for tokens. */
export interface TokenAsker {
  readonly clientId: string;
  /** From `deviceLabel`. */
  readonly label: string;
  readonly from: Pick<Actor, 'address' | 'requestId'>;
}

/** Tokens, or why there are none. */
export type TokenAnswer = { readonly tokens: OAuthTokens } | { readonly problem: OAuthProblem };

export function refused(error: OAuthErrorCode, error_description: string): { readonly problem: OAuthProblem } {
  return { problem: { error, error_description } };
}
