import { type ContentItem, dayMs, type Push, type Recommendation } from '@alongside/common';
import { bestItems, type ScoredItem } from './best-items.ts';
import { ranking } from './constants.ts';
import { decay } from './decay.ts';
import { eligibleItems } from './eligible-items.ts';
import { explain } from './explain.ts';
import { explore } from './explore.ts';
import { orderPushes } from './order-pushes.ts';
import type { PreparedLibrary } from './prepare-library.ts';
import { prepareState } from './prepare-state.ts';
import type { RankContext } from './rank-context.ts';
import type { RankingState } from './ranking-state.ts';
import { createScorer, type Scorer } from './scorer.ts';
import type { ShownOnRecord } from './shown-on-record.ts';
import { varietyFactor } from './variety-factor.ts';

export interface RankInput {
  readonly state: RankingState;
  /** From `prepareLibrary`, kept for as long as the library's version holds. */
  readonly items: PreparedLibrary;
  readonly context: RankContext;
  readonly pushes?: readonly Push[] | undefined;
  readonly workspaceId: string;
  /** Whatever names the record the same way each day. */
  readonly recordKey: string;
  readonly nowMs: number;
  readonly shownOnRecord?: ShownOnRecord | undefined;
  /** Rejected on this record. */
  readonly hiddenContentIds?: Iterable<string> | undefined;
  /** Shared with this buyer in the last 180 days. */
  readonly sharedContentIds?: Iterable<string> | undefined;
  /** Switches exploration off. */
  readonly deterministic?: boolean | undefined;
  /** At most this many; 3 unless told. Exploration and the second push need 4. */
  readonly limit?: number | undefined;
}

interface Pick {
  readonly index: number;
  readonly push?: Push;
  /** The chance of the draw, for what was drawn. */
  readonly drawn?: number;
}

/**
 * What to give to this buyer, best first, each with its reasons and the log terms of its score. The same input gives the same list.
 */
export function rankContent(input: RankInput): Recommendation[] {
  const { items: library, context, nowMs, limit = ranking.defaultLimit } = input;
  const day = Math.floor(nowMs / dayMs);
  const scorer = createScorer(library, prepareState(input.state, library, day), context, input.shownOnRecord ?? {});
  const excluded = [...(input.hiddenContentIds ?? []), ...(input.sharedContentIds ?? [])];
  const eligible = eligibleItems(library, context.language, nowMs, excluded);
  const pushes = pushPicks(input, eligible, day);
  const best = bestItems(eligible, ranking.bestForDiversity, scorer);
  const picks = fillSlots(input, best, pushes, scorer, day);
  return picks.slice(0, limit).map((pick, place) => describe(input, pick, place + 1, scorer, day));
}

/** Pushes that may be shown here, by the slot each takes. */
function pushPicks({ items: library, context, nowMs, ...input }: RankInput, eligible: Uint8Array, day: number): Map<number, Pick> {
  const seen = new Set<string>();
  const queue: Pick[] = [];
  for (const push of orderPushes(input.pushes ?? [], context, nowMs, day)) {
    const index = library.indexById.get(push.contentId);
    const isSpent = (input.shownOnRecord?.pushDays?.[push.id] ?? 0) >= push.capPerRecord;
    if (index === undefined || eligible[index] === 0 || isSpent || seen.has(push.contentId)) continue;
    seen.add(push.contentId);
    queue.push({ index, push });
  }
  const slots = new Map<number, Pick>();
  const mustShow = queue.find(({ push }) => push?.mode === 'must_show');
  if (mustShow) slots.set(1, mustShow);
  const [second, fourth] = queue.filter((pick) => pick !== mustShow);
  if (second) slots.set(2, second);
  if (fourth && (input.limit ?? ranking.defaultLimit) >= 4) slots.set(4, fourth);
  return slots;
}

function fillSlots(input: RankInput, best: readonly ScoredItem[], pushes: ReadonlyMap<number, Pick>, scorer: Scorer, day: number): Pick[] {
  const { items: library, limit = ranking.defaultLimit } = input;
  const pushed = new Set(Array.from(pushes.values(), (pick) => pick.index));
  const rest = best.filter(({ index }) => !pushed.has(index));
  const picks: Pick[] = [];
  for (let slot = 1; slot <= limit; slot += 1) {
    const explored = slot === 4 && !pushes.has(4) && !input.deterministic ? tryNew(input, rest, scorer, day) : undefined;
    const pick = pushes.get(slot) ?? explored ?? mostValued(library, rest, picks);
    if (!pick) continue;
    picks.push(pick);
    const place = rest.findIndex(({ index }) => index === pick.index);
    if (place >= 0) rest.splice(place, 1);
  }
  return picks;
}

/** Variety lowers the value by which the next one is picked, never the score: that stays what its log terms sum up to. */
function mostValued({ items }: PreparedLibrary, rest: readonly ScoredItem[], picks: readonly Pick[]): Pick | undefined {
  const listed = picks.flatMap(({ index }) => items[index] ?? []);
  let best: ScoredItem | undefined;
  let bestValue = -Infinity;
  for (const candidate of rest) {
    const value = candidate.score * varietyFactor(items[candidate.index] as ContentItem, listed);
    if (value > bestValue || (value === bestValue && candidate.index < (best?.index ?? 0))) {
      best = candidate;
      bestValue = value;
    }
  }
  return best && { index: best.index };
}

function tryNew({ state, items: library, workspaceId, recordKey }: RankInput, rest: readonly ScoredItem[], scorer: Scorer, day: number) {
  const candidates = rest.slice(0, ranking.bestForExploration).map(({ index }) => {
    const counter = state.items[library.items[index]?.id ?? ''];
    const expected = counter ? counter.expected * decay(day - counter.lastDay) : 0;
    return { index, weight: scorer.valueWithUncertainty(index, ranking.explorationWeight), isNew: expected < 1 };
  });
  const found = explore(candidates, `${workspaceId}\u0000${recordKey}\u0000${day}`);
  return found && { index: found.index, drawn: found.propensity };
}

function describe({ state, items, context }: RankInput, pick: Pick, slot: number, scorer: Scorer, day: number): Recommendation {
  const { push, drawn } = pick;
  const item = items.items[pick.index] as ContentItem;
  const { id, kind, title, url, summary, language, validUntil, tags } = item;
  const isExploration = drawn !== undefined;
  return {
    contentId: id,
    kind,
    title,
    url,
    ...(summary === undefined ? {} : { summary }),
    language,
    ...(validUntil === undefined ? {} : { validUntil }),
    slot,
    origin: push ? 'push' : isExploration ? 'exploration' : 'ranked',
    ...(push ? { pushId: push.id } : {}),
    reasons: explain({
      state,
      contentId: id,
      objections: tags.objections,
      tagStates: scorer.tagStates(pick.index),
      context,
      push,
      isExploration,
      day,
    }),
    score: scorer.score(pick.index),
    terms: scorer.terms(pick.index),
    propensity: drawn ?? 1,
  };
}
