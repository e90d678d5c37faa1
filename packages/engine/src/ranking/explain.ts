import type { Push, Reason } from '@alongside/common';
import { normaliseTag } from '../text/normalise-tag.ts';
import { ranking } from './constants.ts';
import { contextKey } from './context-key.ts';
import { decay } from './decay.ts';
import { type ContextDimension, contextDimensions, type Dimension } from './dimensions.ts';
import { openRatio } from './open-ratio.ts';
import type { RankContext } from './rank-context.ts';
import type { RankingState } from './ranking-state.ts';
import type { TagStates } from './tag-state.ts';
import { useRatio } from './use-ratio.ts';
import { type WorkspaceFactors, workspaceFactors } from './workspace-factors.ts';

export interface ExplainInput {
  readonly state: RankingState;
  readonly contentId: string;
  readonly objections: readonly string[];
  readonly tagStates: TagStates;
  readonly context: RankContext;
  readonly push?: Push | undefined;
  readonly isExploration: boolean;
  readonly day: number;
}

/** At most two reasons, in their order of right. None whose factor is below 1; every number in them is a stored counter. */
export function explain(input: ExplainInput): Reason[] {
  const { push, isExploration } = input;
  const workspace = workspaceFactors(input.state, input.day);
  const first: Reason[] = push ? [{ code: 'push', pushedBy: push.ownerName, note: push.reason }] : [];
  const rest = [...tagReasons(input, workspace), ...contextReasons(input), ...itemReasons(input), ...openReasons(input, workspace)];
  // What is being tested must say so, whatever else speaks for it.
  const reasons: Reason[] = isExploration ? [...rest.slice(0, 1), { code: 'being_tested' }] : [...first, ...rest].slice(0, 2);
  return reasons.length > 0 ? reasons : [{ code: 'general_fit' }];
}

function tagReasons({ tagStates, context, objections }: ExplainInput, { tags }: WorkspaceFactors): Reason[] {
  const speaks = (dimension: Dimension): boolean => tagStates[dimension] === 1 && tags[dimension][1] >= 1;
  const reasons: Reason[] = [];
  const tagged = new Set(objections.map(normaliseTag));
  const objection = context.objections?.find((key) => tagged.has(normaliseTag(key)));
  if (speaks('objection') && objection !== undefined) reasons.push({ code: 'objection_match', objection });
  if (speaks('persona') && context.personaName) reasons.push({ code: 'persona_match', persona: context.personaName });
  if (speaks('industry') && context.industry) reasons.push({ code: 'industry_match', industry: context.industry });
  if (speaks('stage') && context.stage) reasons.push({ code: 'stage_match', stage: context.stage });
  return reasons;
}

function contextReasons({ state, contentId, context, day }: ExplainInput): Reason[] {
  return contextDimensions
    .flatMap((dimension) => {
      const { key, name } = contextValue(dimension, context);
      const counter = key === undefined ? undefined : state.contexts[contextKey(dimension, key)]?.[contentId];
      if (!counter || name === undefined) return [];
      const ratio = useRatio(counter, ranking.contextPrior, day);
      if (counter.observed * decay(day - counter.lastDay) < 2 || ratio < 1.15) return [];
      return [{ code: 'context_ratio' as const, dimension, value: name, ratio, uses: counter.uses, views: counter.views }];
    })
    .sort((a, b) => b.ratio - a.ratio);
}

function contextValue(dimension: ContextDimension, context: RankContext): { key: string | undefined; name: string | undefined } {
  if (dimension === 'persona') return { key: context.personaId, name: context.personaName };
  return { key: context[dimension], name: context[dimension] };
}

function itemReasons({ state, contentId, day }: ExplainInput): Reason[] {
  const counter = state.items[contentId];
  if (!counter) return [];
  const observed = counter.observed * decay(day - counter.lastDay);
  const ratio = useRatio(counter, ranking.itemPrior, day);
  if (observed < 3 || ratio * Math.exp(-1.28 / Math.sqrt(ranking.itemPrior + observed)) <= 1) return [];
  return [{ code: 'item_ratio', ratio, uses: counter.uses, views: counter.views }];
}

function openReasons({ state, contentId, day }: ExplainInput, workspace: WorkspaceFactors): Reason[] {
  const counter = state.opens[contentId];
  if (!counter || (counter.yes + counter.no) * decay(day - counter.lastDay) < 5) return [];
  if (openRatio(counter, workspace.openRatio, day) <= workspace.openRatio) return [];
  return [{ code: 'open_rate', opened: counter.yesEver, shared: counter.yesEver + counter.noEver }];
}
