import { AppError } from '@alongside/common';
import { diskTrouble } from '../../disk-trouble.ts';
import { DistantError, loggedError } from '../../logged-error.ts';
import type { WriterFailure } from './messages.ts';

/** The failure in a form that can be posted to another thread. */
export function toFailure(error: unknown): WriterFailure {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, errors: error.errors, retryAfterMs: error.retryAfterMs };
  }
  const trouble = diskTrouble(error);
  if (trouble !== undefined) {
    return { code: 'unavailable', message: 'the storage does not take writes now', retryAfterMs: 1_000, bug: loggedError(error), trouble };
  }
  return { code: 'internal', message: 'the write failed', bug: loggedError(error) };
}

/** The failure as it was thrown in the thread: an `AppError`, or an `Error` for a bug. */
export function fromFailure(failure: WriterFailure): Error {
  if (failure.bug !== undefined && failure.code === 'internal') return new DistantError(failure.bug);
  return new AppError(failure.code, failure.message, {
    ...(failure.errors && { errors: failure.errors }),
    ...(failure.retryAfterMs !== undefined && { retryAfterMs: failure.retryAfterMs }),
    ...(failure.bug !== undefined && { cause: new DistantError(failure.bug) }),
  });
}
