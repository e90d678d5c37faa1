import type { LogTerm } from '@alongside/common';
import { ranking } from './constants.ts';
import { contextValues } from './context-values.ts';
import { contextDimensions, type Dimension, dimensions } from './dimensions.ts';
import type { PreparedLibrary } from './prepare-library.ts';
import type { ContextFactors, PreparedState } from './prepare-state.ts';
import type { RankContext } from './rank-context.ts';
import type { ShownOnRecord } from './shown-on-record.ts';
import type { TagState, TagStates } from './tag-state.ts';

/** Scores items, by index of the library, for one record on one day. */
export interface Scorer {
  /** S: value with the bonus for what is not known yet. */
  score(index: number): number;
  /** V times e to the uncertainty, with this weight on it. */
  valueWithUncertainty(index: number, weight: number): number;
  /** The addends of the logarithm of the score; those that are 0 are left out. */
  terms(index: number): LogTerm[];
  tagState(dimension: Dimension, index: number): TagState;
  tagStates(index: number): TagStates;
}

export function createScorer(library: PreparedLibrary, state: PreparedState, context: RankContext, shown: ShownOnRecord): Scorer {
  const values = contextValues(context);
  const tagStates = dimensions.map((dimension) => tagStatesIn(library, dimension, values[dimension]));
  const tagFactors = dimensions.map((dimension) => state.workspace.tags[dimension]);
  const contexts = contextDimensions.map((dimension) => {
    const [value] = values[dimension];
    return value === undefined ? undefined : state.contextFactors(dimension, value);
  });
  const fatigue = fatigueOf(library, shown);
  const { base } = state.workspace;
  const { itemRatio, opened, helpful } = state;

  const rates = useRates(base, itemRatio, tagStates, tagFactors, contexts);
  const squares = squaredUncertainties(state.uncertainty, contexts);
  const useRate = (index: number): number => at(rates, index);
  const uncertainty = (index: number): number => Math.sqrt(at(squares, index));
  const value = (index: number): number =>
    Math.min(ranking.useRateCap, useRate(index)) *
    at(opened, index) *
    at(helpful, index) *
    (fatigue.size === 0 ? 1 : (fatigue.get(index) ?? 1));
  const valueWithUncertainty = (index: number, weight: number): number => value(index) * Math.exp(weight * uncertainty(index));
  const tagState = (dimension: Dimension, index: number): TagState => tagStateAt(tagStates[dimensions.indexOf(dimension)], index);

  let lastSquare = Number.NaN;
  let lastBonus = 1;

  return {
    score(index) {
      // Most items share one uncertainty: the exponential is taken again only where it changes.
      const square = at(squares, index);
      if (square !== lastSquare) {
        lastSquare = square;
        lastBonus = Math.exp(ranking.uncertaintyWeight * Math.sqrt(square));
      }
      return value(index) * lastBonus;
    },
    valueWithUncertainty,
    tagState,
    tagStates: (index) => ({
      persona: tagState('persona', index),
      industry: tagState('industry', index),
      stage: tagState('stage', index),
      objection: tagState('objection', index),
    }),
    terms(index) {
      const rate = useRate(index);
      const terms: LogTerm[] = [
        { term: 'base', value: Math.log(base) },
        ...dimensions.map((dimension, d) => ({
          term: `tag_${dimension}`,
          value: Math.log(tagFactors[d]?.[tagStateAt(tagStates[d], index)] ?? 1),
        })),
        { term: 'item', value: Math.log(at(itemRatio, index)) },
        ...contextDimensions.map((dimension, d) => ({ term: `context_${dimension}`, value: Math.log(ratioAt(contexts[d], index)) })),
        // The cap is an addend of its own where it binds, so that the others keep saying what they are.
        { term: 'use_rate_cap', value: rate > ranking.useRateCap ? Math.log(ranking.useRateCap / rate) : 0 },
        { term: 'open_rate', value: Math.log(at(opened, index)) },
        { term: 'helpful', value: Math.log(at(helpful, index)) },
        { term: 'fatigue', value: Math.log(fatigue.get(index) ?? 1) },
        { term: 'uncertainty', value: ranking.uncertaintyWeight * uncertainty(index) },
      ];
      return terms.filter((term) => term.value !== 0);
    },
  };
}

/** b * M * R * C of every item. One pass per factor over flat arrays: this is where the time of a ranking goes. */
function useRates(
  base: number,
  itemRatio: Float64Array,
  tagStates: readonly (Uint8Array | undefined)[],
  tagFactors: readonly (readonly [number, number, number])[],
  contexts: readonly (ContextFactors | undefined)[],
): Float64Array {
  const rates = new Float64Array(itemRatio.length);
  for (let index = 0; index < rates.length; index += 1) rates[index] = base * at(itemRatio, index);
  for (const [d, [untagged, match, mismatch]] of tagFactors.entries()) {
    const states = tagStates[d];
    for (let index = 0; index < rates.length; index += 1) {
      const state = states?.[index] ?? 0;
      rates[index] = at(rates, index) * (state === 0 ? untagged : state === 1 ? match : mismatch);
    }
  }
  for (const { ratio } of contexts.filter((factors) => factors !== undefined)) {
    for (let index = 0; index < rates.length; index += 1) rates[index] = at(rates, index) * at(ratio, index);
  }
  return rates;
}

function squaredUncertainties(items: Float64Array, contexts: readonly (ContextFactors | undefined)[]): Float64Array {
  const squares = items.slice();
  for (const factors of contexts) {
    for (let index = 0; index < squares.length; index += 1) {
      squares[index] = at(squares, index) + (factors?.uncertainty[index] ?? 1 / ranking.contextPrior);
    }
  }
  return squares;
}

function tagStatesIn(library: PreparedLibrary, dimension: Dimension, values: readonly string[]): Uint8Array | undefined {
  if (values.length === 0) return undefined;
  const { tagged, members } = library.tags[dimension];
  const states = new Uint8Array(tagged.length);
  for (let index = 0; index < states.length; index += 1) states[index] = tagged[index] === 1 ? 2 : 0;
  for (const value of values) for (const index of members.get(value) ?? []) states[index] = 1;
  return states;
}

function fatigueOf(library: PreparedLibrary, shown: ShownOnRecord): Map<number, number> {
  const fatigue = new Map<number, number>();
  for (const [id, times] of Object.entries(shown.timesWithoutUse ?? {})) {
    const index = library.indexById.get(id);
    if (index !== undefined && times > 0) fatigue.set(index, ranking.fatigue ** times);
  }
  return fatigue;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 1;
}

function tagStateAt(states: Uint8Array | undefined, index: number): TagState {
  return (states?.[index] ?? 0) as TagState;
}

function ratioAt(factors: ContextFactors | undefined, index: number): number {
  return factors?.ratio[index] ?? 1;
}
