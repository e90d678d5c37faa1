import { minuteMs, secondMs } from '@alongside/common';
import type { CustomFetch, ExportedJWKSCache } from 'openid-client';
import { guardedFetch } from './guarded-fetch.ts';
import type { IssuerMetadata } from './issuer-metadata.ts';

/** How long what an issuer says of itself, and its keys, are believed without asking again. */
const lifeMs = 10 * minuteMs;
/** How often at most keys are fetched again before their time, for a signature by a key that is not among them. */
const refetchEveryMs = 10 * secondMs;
const mostIssuers = 1_000;
/** How long an issuer may take for one answer: somebody waits before an empty window. */
const patienceMs = 5 * secondMs;

interface Known {
  readonly metadata: IssuerMetadata;
  readonly askedAtMs: number;
  keys?: { readonly jwks: ExportedJWKSCache['jwks']; readonly fetchedAtMs: number };
  refetchedAtMs: number;
}

/** What is known of identity providers in this process. */
export class Issuers {
  readonly #fetch: typeof fetch;
  readonly #clock: () => number;
  readonly #known = new Map<string, Known>();

  constructor(options: { readonly fetch: typeof fetch; readonly clock: () => number }) {
    this.#fetch = options.fetch;
    this.#clock = options.clock;
  }

  /** How requests to this issuer are made. */
  fetchFor(issuer: string): CustomFetch {
    return guardedFetch(this.#fetch, issuer, patienceMs);
  }

  /**
   * What the issuer says of itself.
   *
   * @throws IssuerTrouble
   */
  async metadataOf(issuer: string): Promise<IssuerMetadata> {
    const known = this.#known.get(issuer);
    const nowMs = this.#clock();
    if (known && Math.abs(nowMs - known.askedAtMs) < lifeMs) return known.metadata;
    const { discoverIssuer } = await import('./discover-issuer.ts');
    const metadata = await discoverIssuer(issuer, this.fetchFor(issuer));
    if (this.#known.size >= mostIssuers) this.#known.clear();
    this.#known.set(issuer, { metadata, askedAtMs: nowMs, refetchedAtMs: Number.NEGATIVE_INFINITY });
    return metadata;
  }

  /** Its keys, with an age that lets `openid-client` fetch them again for an unknown one, or not yet. */
  keysOf(issuer: string): ExportedJWKSCache | undefined {
    const known = this.#known.get(issuer);
    const nowMs = this.#clock();
    if (!known?.keys || Math.abs(nowMs - known.keys.fetchedAtMs) >= lifeMs) return undefined;
    const mayRefetch = Math.abs(nowMs - known.refetchedAtMs) >= refetchEveryMs;
    // oauth4webapi 3 fetches for an unknown key when those it has are a minute old.
    return { jwks: known.keys.jwks, uat: Math.floor(Date.now() / secondMs) - (mayRefetch ? 61 : 0) };
  }

  /** Keeps the keys that a sign-in has used, if they were fetched for it. */
  keep(issuer: string, given: ExportedJWKSCache | undefined, used: ExportedJWKSCache | undefined): void {
    const known = this.#known.get(issuer);
    if (!known || !used?.jwks || used.uat === given?.uat) return;
    known.keys = { jwks: used.jwks, fetchedAtMs: this.#clock() };
    if (given) known.refetchedAtMs = this.#clock();
  }
}
