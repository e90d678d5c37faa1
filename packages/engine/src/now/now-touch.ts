import type { TimelineTouch } from '../timeline/timeline-touch.ts';

/** What of a touch the question of what to do now needs. A timeline's touch has it all. */
export type NowTouch = Pick<TimelineTouch, 'type' | 'channel' | 'direction' | 'grade' | 'occurredAtMs' | 'subject' | 'personName'>;
