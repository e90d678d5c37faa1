import type { Dimension } from './dimensions.ts';

/** Observed against expected uses, both decayed up to `lastDay`. */
export interface Counter {
  readonly observed: number;
  readonly expected: number;
  /** Days since 1970 UTC. */
  readonly lastDay: number;
}

/** The same with whole, never decayed numbers beside: those are what a rep may be shown. */
export interface UseCounter extends Counter {
  readonly uses: number;
  readonly views: number;
}

/** What became of things given to buyers, or how reps voted: yes among all known, decayed, and the whole numbers beside. */
export interface OutcomeCounter {
  readonly yes: number;
  readonly no: number;
  readonly lastDay: number;
  readonly yesEver: number;
  readonly noEver: number;
}

/** All that a workspace has learned about its material. Plain data: it survives JSON unchanged. Never mutated in place. */
export interface RankingState {
  readonly base: Counter;
  /** Untagged, match, mismatch. */
  readonly tags: Readonly<Record<Dimension, readonly [Counter, Counter, Counter]>>;
  /** By content id. */
  readonly items: Readonly<Record<string, UseCounter>>;
  /** By dimension and value (`contextKey`), then by content id. */
  readonly contexts: Readonly<Record<string, Readonly<Record<string, UseCounter>>>>;
  /** By rep. */
  readonly reps: Readonly<Record<string, Counter>>;
  /** Opened by the buyer or not, by content id. */
  readonly opens: Readonly<Record<string, OutcomeCounter>>;
  readonly opensTotal: OutcomeCounter;
  /** Helpful or not, by content id. */
  readonly votes: Readonly<Record<string, OutcomeCounter>>;
}
