import type { DataEvent } from '@alongside/common';
import type { EventToApply } from '../../db/mutations/events/event-to-apply.ts';
import { memberTouches } from './member-touches.ts';

/** An event as the writer takes it, with the touches in it and those that follow from it. */
export function prepareEvent(event: DataEvent): EventToApply {
  if (event.type === 'touch.record') return { event, touches: [{ input: event.touch }] };
  if (event.type !== 'campaign_member.upsert') return { event };
  return { event, touches: memberTouches(event).map((input) => ({ input })) };
}
