import { nameOfCalls } from '../calls/name-of-calls.ts';
import { readCalls } from '../calls/read-calls.ts';
import { verifySegment } from '../verify/segment.ts';
import { defineSender } from './define-sender.ts';
import { randomSecret } from './random-secret.ts';

/** Segment's webhook destination. */
export const segmentSender = defineSender({
  kind: 'segment',
  newSecret: randomSecret,
  verify: verifySegment,
  nameOf: nameOfCalls,
  read: readCalls,
});
