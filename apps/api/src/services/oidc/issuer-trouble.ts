import { AppError, type OidcProviderCheck } from '@alongside/common';
import { causesOf } from './causes-of.ts';

type Problem = OidcProviderCheck['problems'][number];

/** What keeps us from using an identity provider. */
export class IssuerTrouble extends Error {
  override readonly name = 'IssuerTrouble';
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`the identity provider cannot be used: ${problem}`, { cause });
    this.problem = problem;
  }

  /** The trouble behind a failed discovery: nobody there, somebody else there, or something that is no document. */
  static from(error: unknown): IssuerTrouble {
    const causes = causesOf(error);
    const isAway = causes.some((cause) => cause instanceof AppError && cause.code === 'unavailable');
    const isOther = causes.some((cause) => (cause as { code?: unknown }).code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED');
    return new IssuerTrouble(isAway ? 'unreachable' : isOther ? 'other_issuer' : 'no_discovery_document', error);
  }
}
