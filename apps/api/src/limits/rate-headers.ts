import type { Rate } from './rate.ts';
import type { TokenBucket } from './token-bucket.ts';

export type PolicyName = 'credential' | 'workspace' | 'anonymous' | 'sign-in';

export interface RateHeaders {
  readonly 'ratelimit-policy': string;
  readonly ratelimit: string;
}

/**
 * What an answer says about a limit: the quota `q` in a window of `w` seconds, what remains `r`, and in how many seconds `t` all is
 * there again.
 *
 * @source draft-ietf-httpapi-ratelimit-headers-11, read 2026-11
 */
export function rateHeaders(name: PolicyName, bucket: TokenBucket): RateHeaders {
  return {
    'ratelimit-policy': policyOf(name, bucket.rate),
    ratelimit: `"${name}";r=${bucket.left};t=${bucket.fullInSeconds}`,
  };
}

function policyOf(name: PolicyName, { burst, perSecond }: Rate): string {
  return `"${name}";q=${burst};w=${Math.ceil(burst / perSecond)}`;
}
