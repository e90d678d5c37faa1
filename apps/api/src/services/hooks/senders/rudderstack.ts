import { nameOfCalls } from '../calls/name-of-calls.ts';
import { readCalls } from '../calls/read-calls.ts';
import { verifyRudderstack } from '../verify/rudderstack.ts';
import { defineSender } from './define-sender.ts';
import { randomSecret } from './random-secret.ts';

/** RudderStack's webhook destination: the calls of Segment, another proof. */
export const rudderstackSender = defineSender({
  kind: 'rudderstack',
  newSecret: randomSecret,
  verify: verifyRudderstack,
  nameOf: nameOfCalls,
  read: readCalls,
});
