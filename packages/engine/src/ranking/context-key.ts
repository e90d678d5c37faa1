import { normaliseTag } from '../text/normalise-tag.ts';
import type { ContextDimension } from './dimensions.ts';

/** Where the counters of one value of one dimension are kept. */
export function contextKey(dimension: ContextDimension, value: string): string {
  return `${dimension}:${normaliseTag(value)}`;
}
