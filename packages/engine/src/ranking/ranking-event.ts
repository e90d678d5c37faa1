import type { ContextDimension } from './dimensions.ts';
import type { TagStates } from './tag-state.ts';

/** One item shown on one record, with all that its use will be credited to: kept with the event, since tags change later. */
export interface Impression {
  readonly contentId: string;
  readonly repId: string;
  /** Place in the list, from 1. */
  readonly slot: number;
  /** How often it had been shown on this record without use before. */
  readonly timesWithoutUse: number;
  /** The record's values at the time, absent where unknown. */
  readonly values: Readonly<Partial<Record<ContextDimension, string>>>;
  /** From `tagStatesOf`, at the time. */
  readonly tagStates: TagStates;
}

/**
 * One thing that moves the state. `used`: shared, copied or sent, with the impression it came from. `opened` and `not_opened`: what became of a
 * shared item, the latter after three days. `useful` and `not_useful`: a rep's vote.
 */
export type RankingEvent =
  | { readonly kind: 'shown' | 'used'; readonly day: number; readonly impression: Impression }
  | { readonly kind: 'opened' | 'not_opened' | 'useful' | 'not_useful'; readonly day: number; readonly contentId: string };
