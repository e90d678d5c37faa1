import type { ContentTags } from '@alongside/common';
import { normaliseTag } from '../text/normalise-tag.ts';
import { contextValues } from './context-values.ts';
import type { RankContext } from './rank-context.ts';
import type { TagState, TagStates } from './tag-state.ts';

/** How the tags stand to the context in each dimension: what an impression keeps for the day its use arrives. */
export function tagStatesOf(tags: ContentTags, context: RankContext): TagStates {
  const values = contextValues(context);
  return {
    persona: compare(tags.personaIds, values.persona),
    industry: compare(tags.industries, values.industry),
    stage: compare(tags.stages, values.stage),
    objection: compare(tags.objections, values.objection),
  };
}

function compare(tags: readonly string[], values: readonly string[]): TagState {
  if (tags.length === 0 || values.length === 0) return 0;
  return tags.some((tag) => values.includes(normaliseTag(tag))) ? 1 : 2;
}
