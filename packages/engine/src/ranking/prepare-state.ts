import { ranking } from './constants.ts';
import { contextKey } from './context-key.ts';
import { decay } from './decay.ts';
import type { ContextDimension } from './dimensions.ts';
import { helpfulFactor } from './helpful-factor.ts';
import { openRatio } from './open-ratio.ts';
import type { PreparedLibrary } from './prepare-library.ts';
import type { Counter, OutcomeCounter, RankingState } from './ranking-state.ts';
import { useRatio } from './use-ratio.ts';
import { type WorkspaceFactors, workspaceFactors } from './workspace-factors.ts';

/** Factors of one value of one dimension, by index of the library. */
export interface ContextFactors {
  readonly ratio: Float64Array;
  readonly uncertainty: Float64Array;
  readonly most: { readonly ratio: number; readonly uncertainty: number };
}

/** A state laid beside a library on one day: every factor that does not depend on the record, by index of the library. */
export interface PreparedState {
  readonly workspace: WorkspaceFactors;
  readonly itemRatio: Float64Array;
  readonly opened: Float64Array;
  readonly helpful: Float64Array;
  /** The part of the squared uncertainty that does not depend on the context. */
  readonly uncertainty: Float64Array;
  /** The largest that any item has of each. */
  readonly most: { readonly itemRatio: number; readonly opened: number; readonly helpful: number; readonly uncertainty: number };
  /** `undefined` where nothing was counted for the value. */
  contextFactors(dimension: ContextDimension, value: string): ContextFactors | undefined;
}

// A state and a library are never changed in place, so the result can be kept as long as both are: this only saves time.
const kept = new WeakMap<RankingState, WeakMap<PreparedLibrary, { day: number; prepared: PreparedState }>>();

/** @param day days since 1970 UTC */
export function prepareState(state: RankingState, library: PreparedLibrary, day: number): PreparedState {
  const perLibrary = kept.get(state) ?? new WeakMap();
  kept.set(state, perLibrary);
  const known = perLibrary.get(library);
  if (known?.day === day) return known.prepared;
  const prepared = prepare(state, library, day);
  perLibrary.set(library, { day, prepared });
  return prepared;
}

function prepare(state: RankingState, { items }: PreparedLibrary, day: number): PreparedState {
  const workspace = workspaceFactors(state, day);
  const contexts = new Map<string, ContextFactors | undefined>();
  const itemRatio = Float64Array.from(items, ({ id }) => useRatio(state.items[id], ranking.itemPrior, day));
  const opened = Float64Array.from(items, ({ id }) => 1 + ranking.openWeight * openRatio(state.opens[id], workspace.openRatio, day));
  const helpful = Float64Array.from(items, ({ id }) => helpfulFactor(state.votes[id], day));
  const uncertainty = Float64Array.from(
    items,
    ({ id }) => 1 / (ranking.itemPrior + observed(state.items[id], day)) + 0.3 / (4 + outcomes(state.opens[id], day)),
  );
  return {
    workspace,
    itemRatio,
    opened,
    helpful,
    uncertainty,
    most: { itemRatio: largest(itemRatio), opened: largest(opened), helpful: largest(helpful), uncertainty: largest(uncertainty) },
    contextFactors(dimension, value) {
      const key = contextKey(dimension, value);
      const counters = state.contexts[key];
      if (!counters) return undefined;
      const known = contexts.get(key);
      if (known) return known;
      const ratio = Float64Array.from(items, ({ id }) => useRatio(counters[id], ranking.contextPrior, day));
      const unsure = Float64Array.from(items, ({ id }) => 1 / (ranking.contextPrior + observed(counters[id], day)));
      const factors = { ratio, uncertainty: unsure, most: { ratio: largest(ratio), uncertainty: largest(unsure) } };
      contexts.set(key, factors);
      return factors;
    },
  };
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function observed(counter: Counter | undefined, day: number): number {
  return counter ? counter.observed * decay(day - counter.lastDay) : 0;
}

function outcomes(counter: OutcomeCounter | undefined, day: number): number {
  return counter ? (counter.yes + counter.no) * decay(day - counter.lastDay) : 0;
}
