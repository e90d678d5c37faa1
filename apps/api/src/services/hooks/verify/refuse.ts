import { AppError } from '@alongside/common';

const refusals = {
  header_missing: ['invalid_request', 'a header that proves where the delivery comes from is missing'],
  header_repeated: ['invalid_request', 'a header that proves where the delivery comes from stands there more than once'],
  header_malformed: ['invalid_request', 'a header that proves where the delivery comes from is malformed'],
  body_malformed: ['invalid_request', 'the body is not JSON in UTF-8'],
  too_old: ['unauthenticated', 'the delivery was signed too long ago, or in the future'],
  not_authentic: ['unauthenticated', 'the proof of where the delivery comes from is wrong'],
} as const;

/**
 * Ends a delivery that is not believed.
 *
 * @throws AppError that says nothing of what was expected
 */
export function refuse(why: keyof typeof refusals): never {
  const [code, message] = refusals[why];
  throw new AppError(code, message);
}
