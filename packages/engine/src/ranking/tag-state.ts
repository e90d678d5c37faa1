import type { Dimension } from './dimensions.ts';

/** How an item's tags stand to the context in one dimension: 0 untagged or no context, 1 match, 2 mismatch. */
export type TagState = 0 | 1 | 2;

export type TagStates = Readonly<Record<Dimension, TagState>>;
