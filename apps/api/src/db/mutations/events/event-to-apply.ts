import type { DataEvent } from '@alongside/common';
import type { TouchToInsert } from '../touches/insert-touches.ts';

/** An event with what was worked out of it before it came to the writer. */
export interface EventToApply {
  readonly event: DataEvent;
  /** The touch that it tells, graded; of a campaign's member: those that follow from it. */
  readonly touches?: readonly TouchToInsert[];
}

export type EventOf<Type extends DataEvent['type']> = Extract<DataEvent, { type: Type }>;
