import { AppError } from '@alongside/common';
import type { Principal } from '../auth/principal.ts';
import { addressBlock } from './address-block.ts';
import { BucketShelf } from './bucket-shelf.ts';
import type { CountExchange } from './count-exchange.ts';
import type { Rate } from './rate.ts';
import { type PolicyName, type RateHeaders, rateHeaders } from './rate-headers.ts';
import type { TokenBucket } from './token-bucket.ts';

/** The rates in force; an absent one does not limit. */
export interface Rates {
  readonly credential?: Rate | undefined;
  readonly workspace?: Rate | undefined;
  readonly anonymous?: Rate | undefined;
}

/** The buckets that a principal's requests take from. */
interface Purse {
  readonly own: TokenBucket | undefined;
  readonly workspace: TokenBucket | undefined;
}

/** A sign-in may be tried this many times more slowly than anything else that is open to everyone. */
const signInSlowness = 5;
const signInBurstShare = 3;

/** Counts requests, together with the server's other processes where it has any: by credential, by workspace, and by network address for whoever has none. */
export class Limits {
  readonly #clock: () => number;
  readonly #credentials: BucketShelf | undefined;
  readonly #workspaces: BucketShelf | undefined;
  readonly #addresses: BucketShelf | undefined;
  readonly #signIns: BucketShelf | undefined;
  /** A principal is made once for a credential, so its buckets are looked up by name once. */
  readonly #purses = new WeakMap<Principal, Purse>();

  constructor({ credential, workspace, anonymous }: Rates, clock: () => number, exchange?: CountExchange) {
    const shelf = (topic: string, rate: Rate | undefined) => rate && new BucketShelf(rate).shareAs(topic, clock, exchange);
    this.#clock = clock;
    this.#credentials = shelf('credential', credential);
    this.#workspaces = shelf('workspace', workspace);
    this.#addresses = shelf('anonymous', anonymous);
    this.#signIns = shelf('sign-in', anonymous && signInRate(anonymous));
  }

  /**
   * Whether the principal may ask now, and takes it from what is left.
   *
   * @param cost in requests: a large body counts for several
   * @returns how long to wait, 0 when allowed. @unit milliseconds
   */
  admit(principal: Principal, cost = 1): number {
    if (!this.#credentials && !this.#workspaces) return 0;
    const nowMs = this.#clock();
    const { own, workspace } = this.#purseOf(principal, nowMs);
    const waitMs = Math.max(own?.waitMs(nowMs, cost) ?? 0, workspace?.waitMs(nowMs, cost) ?? 0);
    if (waitMs > 0) return waitMs;
    own?.take(cost);
    workspace?.take(cost);
    return 0;
  }

  /** What the answer says about the credential's limit, or about the workspace's where less is left of that. */
  headersOf(principal: Principal): RateHeaders | undefined {
    const purse = this.#purses.get(principal);
    const [name, bucket] = purse ? tighter(purse) : [];
    return name && bucket && rateHeaders(name, bucket);
  }

  /** The same, once less than half is left: where each microsecond counts, it is said when it matters. */
  headersWhenLow(principal: Principal): RateHeaders | undefined {
    const purse = this.#purses.get(principal);
    return isLow(purse?.own) || isLow(purse?.workspace) ? this.headersOf(principal) : undefined;
  }

  /**
   * Counts a request of somebody who has shown no credential.
   *
   * @throws AppError `rate_limited`
   */
  countAnonymous(address: string | undefined, what: 'anonymous' | 'sign-in'): RateHeaders | undefined {
    const shelf = what === 'anonymous' ? this.#addresses : this.#signIns;
    if (!shelf) return undefined;
    const nowMs = this.#clock();
    const bucket = shelf.of(addressBlock(address), nowMs);
    const waitMs = bucket.waitMs(nowMs, 1);
    if (waitMs > 0) throw tooMany(waitMs, what);
    bucket.take(1);
    return rateHeaders(what, bucket);
  }

  /**
   * Lets a request pass whose sender may yet turn out to be known: nothing is taken, but a network address has to have something left.
   *
   * @throws AppError `rate_limited`
   */
  refuseDrained(address: string | undefined): void {
    const nowMs = this.#clock();
    const waitMs = this.#addresses?.of(addressBlock(address), nowMs).waitMs(nowMs, 1) ?? 0;
    if (waitMs > 0) throw tooMany(waitMs, 'anonymous');
  }

  /** @throws AppError `rate_limited` */
  count(principal: Principal, cost: number): void {
    const waitMs = this.admit(principal, cost);
    if (waitMs > 0) throw tooMany(waitMs, 'credential');
  }

  #purseOf(principal: Principal, nowMs: number): Purse {
    const known = this.#purses.get(principal);
    if (known) return known;
    const purse = {
      own: this.#credentials?.of(principal.sessionId ?? principal.actorId, nowMs),
      workspace: this.#workspaces?.of(principal.workspaceId, nowMs),
    };
    this.#purses.set(principal, purse);
    return purse;
  }
}

function isLow(bucket: TokenBucket | undefined): boolean {
  return bucket !== undefined && bucket.left * 2 < bucket.rate.burst;
}

/** Of the two limits the one that is reached first. */
function tighter({ own, workspace }: Purse): [name: PolicyName, bucket: TokenBucket | undefined] {
  return own && !(workspace && workspace.left < own.left) ? ['credential', own] : ['workspace', workspace];
}

function signInRate({ perSecond, burst }: Rate): Rate {
  return { perSecond: perSecond / signInSlowness, burst: Math.max(1, Math.floor(burst / signInBurstShare)) };
}

function tooMany(retryAfterMs: number, what: PolicyName): AppError {
  const who = {
    credential: 'this sign-in, key or workspace',
    workspace: 'this workspace',
    anonymous: 'this address',
    'sign-in': 'this address',
  };
  return new AppError('rate_limited', `${who[what]} asks too often; come back when Retry-After says`, { retryAfterMs });
}
