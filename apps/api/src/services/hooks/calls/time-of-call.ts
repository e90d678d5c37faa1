import { minuteMs, msToInstant } from '@alongside/common';
import type { Call } from './wire.ts';

const aheadMs = 5 * minuteMs;

/**
 * When a call was made, by the clock of whoever received it first: the device's own clock may be wrong, and what it says of the moment
 * of sending tells by how much. Never later than a little after we had it.
 *
 * @source `timestamp = receivedAt - (sentAt - originalTimestamp)`, segmentio/segment-docs, common fields
 */
export function timeOfCall({ timestamp, originalTimestamp, sentAt, receivedAt }: Call, weReceivedMs: number): string {
  const [said, original, sent] = [ms(timestamp), ms(originalTimestamp), ms(sentAt)];
  const received = ms(receivedAt) ?? weReceivedMs;
  // With `originalTimestamp` beside it, `timestamp` has been corrected already.
  const byDevice = original !== undefined && said !== undefined ? undefined : (original ?? said);
  const corrected = byDevice !== undefined && sent !== undefined ? received - (sent - byDevice) : (said ?? original);
  return msToInstant(Math.max(0, Math.min(corrected ?? received, weReceivedMs + aheadMs)));
}

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function ms(text: string | undefined): number | undefined {
  const parsed = text !== undefined && shape.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}
