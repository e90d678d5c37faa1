import { normaliseTag } from '../text/normalise-tag.ts';
import type { Dimension } from './dimensions.ts';
import type { RankContext } from './rank-context.ts';

/** The values of the context by dimension, in the form in which they are compared. */
export function contextValues(context: RankContext): Record<Dimension, readonly string[]> {
  return {
    persona: one(context.personaId),
    industry: one(context.industry),
    stage: one(context.stage),
    objection: (context.objections ?? []).map(normaliseTag).filter((key) => key !== ''),
  };
}

function one(value: string | undefined): string[] {
  const tag = normaliseTag(value ?? '');
  return tag === '' ? [] : [tag];
}
