import type { LogTerm } from '@alongside/common';
import { ranking } from './constants.ts';
import { contextValues } from './context-values.ts';
import { contextDimensions, type Dimension, dimensions } from './dimensions.ts';
import type { PreparedLibrary } from './prepare-library.ts';
import type { ContextFactors, PreparedState } from './prepare-state.ts';
import type { RankContext } from './rank-context.ts';
import type { ShownOnRecord } from './shown-on-record.ts';
import { stateInCode, tagCodeCount, tagCodes } from './tag-codes.ts';
import type { TagState, TagStates } from './tag-state.ts';

/** Scores items, by index of the library, for one record on one day. */
export interface Scorer {
  /** What the score is not above; cheap. */
  bound(index: number): number;
  /** S: value with the bonus for what is not known yet. */
  score(index: number): number;
  /** V times e to the uncertainty, with this weight on it. */
  valueWithUncertainty(index: number, weight: number): number;
  /** The addends of the logarithm of the score; those that are 0 are left out. */
  terms(index: number): LogTerm[];
  tagState(dimension: Dimension, index: number): TagState;
  tagStates(index: number): TagStates;
}

/** Products come out a little different when they are taken in another order. */
const roundingRoom = 1 + 1e-9;

export function createScorer(library: PreparedLibrary, state: PreparedState, context: RankContext, shown: ShownOnRecord): Scorer {
  const values = contextValues(context);
  const codes = tagCodes(library, values);
  const tagFactors = dimensions.map((dimension) => state.workspace.tags[dimension]);
  const byCode = factorsByCode(tagFactors);
  const contexts = contextDimensions.map((dimension) => {
    const [value] = values[dimension];
    return value === undefined ? undefined : state.contextFactors(dimension, value);
  });
  const known = contexts.filter((factors) => factors !== undefined);
  const unknownSquare = (contexts.length - known.length) / ranking.contextPrior;
  const fatigue = fatigueOf(library, shown);
  const { base } = state.workspace;
  const { itemRatio, opened, helpful } = state;

  /** b * M * R * C. Computed where it is asked for: what is laid out for every item first costs more than it saves. */
  const useRate = (index: number): number => {
    let rate = base * at(itemRatio, index) * at(byCode, codes[index] ?? 0);
    for (const { ratio } of known) rate *= at(ratio, index);
    return rate;
  };
  const squaredUncertainty = (index: number): number => {
    let square = at(state.uncertainty, index) + unknownSquare;
    for (const { uncertainty } of known) square += at(uncertainty, index);
    return square;
  };
  const value = (index: number): number =>
    Math.min(ranking.useRateCap, useRate(index)) *
    at(opened, index) *
    at(helpful, index) *
    (fatigue.size === 0 ? 1 : (fatigue.get(index) ?? 1));
  const uncertainty = (index: number): number => Math.sqrt(squaredUncertainty(index));
  const valueWithUncertainty = (index: number, weight: number): number => value(index) * Math.exp(weight * uncertainty(index));
  const tagState = (dimension: Dimension, index: number): TagState => stateInCode(codes[index] ?? 0, dimensions.indexOf(dimension));

  let lastSquare = Number.NaN;
  let lastBonus = 1;

  const bounds = boundsByCode(state, byCode, known, unknownSquare);

  return {
    bound: (index) => at(bounds, codes[index] ?? 0),
    score(index) {
      // Most items share one uncertainty: the exponential is taken again only where it changes.
      const square = squaredUncertainty(index);
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
          value: Math.log(tagFactors[d]?.[tagState(dimension, index)] ?? 1),
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

/** M by the code of an item's tag states: a product of each state's factor. */
function factorsByCode(tagFactors: readonly (readonly [number, number, number])[]): Float64Array {
  return Float64Array.from({ length: tagCodeCount }, (_, code) =>
    tagFactors.reduce((product, factors, d) => product * factors[stateInCode(code, d)], 1),
  );
}

/** By the code of tag states, the score of an item that has the most of everything else. */
function boundsByCode(
  { workspace, most }: PreparedState,
  byCode: Float64Array,
  known: readonly ContextFactors[],
  unknownSquare: number,
): Float64Array {
  const ratio = known.reduce((product, factors) => product * factors.most.ratio, workspace.base * most.itemRatio);
  const square = known.reduce((sum, factors) => sum + factors.most.uncertainty, most.uncertainty + unknownSquare);
  const rest = most.opened * most.helpful * Math.exp(ranking.uncertaintyWeight * Math.sqrt(square)) * roundingRoom;
  return byCode.map((factor) => Math.min(ranking.useRateCap, ratio * factor) * rest);
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

function ratioAt(factors: ContextFactors | undefined, index: number): number {
  return factors?.ratio[index] ?? 1;
}
