import * as z from 'zod';

/**
 * Every way a request can fail, as the stable last part of a problem's `type`. The set is closed: clients switch on it.
 * Each carries the HTTP status it is answered with and a title that never changes.
 */
export const problemCodes = {
  conflict: { status: 409, title: 'The request contradicts what is stored' },
  forbidden: { status: 403, title: 'You may not do that here' },
  idempotency_key_in_flight: { status: 409, title: 'A request with this Idempotency-Key is still running' },
  idempotency_key_missing: { status: 400, title: 'This request needs an Idempotency-Key' },
  idempotency_key_reused: { status: 422, title: 'This Idempotency-Key was used with another body' },
  internal: { status: 500, title: 'Something broke on our side' },
  invalid_request: { status: 400, title: 'The request is not valid' },
  link_expired: { status: 410, title: 'This link has expired or was used already' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  misdirected_request: { status: 421, title: 'The request is meant for another server' },
  not_found: { status: 404, title: 'There is no such thing here' },
  payload_too_large: { status: 413, title: 'The request is too large' },
  rate_limited: { status: 429, title: 'Too many requests' },
  record_unknown: { status: 404, title: 'Marketing knows nothing about this record' },
  sign_in_failed: { status: 403, title: 'The sign-in did not succeed' },
  suppressed: { status: 409, title: 'This person was erased and is not taken back' },
  unauthenticated: { status: 401, title: 'A valid key or sign-in is needed' },
  unavailable: { status: 503, title: 'The service cannot take this now' },
  unsupported_media_type: { status: 415, title: 'This content type is not understood' },
} as const;
export const ProblemCode = z.enum(Object.keys(problemCodes) as [keyof typeof problemCodes, ...(keyof typeof problemCodes)[]]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One thing wrong with one place of the input. */
export const ProblemDetail = z.object({
  /** Dotted path into the body, or the name of the parameter. */
  path: z.string(),
  message: z.string(),
});
export type ProblemDetail = z.infer<typeof ProblemDetail>;

/** RFC 9457 problem details: the body of every answer that is not a success. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  detail: z.string(),
  /** Give this to whoever runs the server: the log line of the request carries it. */
  requestId: z.string(),
  errors: z.array(ProblemDetail).optional(),
});
export type Problem = z.infer<typeof Problem>;

/**
 * A failure the program expects and can explain: a missing record, a refused key, a full queue.
 * Bugs are never an `AppError`; they are plain `Error`s thrown by `assert`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ProblemCode;
  readonly retryAfterMs: number | undefined;
  readonly errors: readonly ProblemDetail[] | undefined;

  /** @param message says what failed and for which id, never whose name or e-mail address */
  constructor(
    code: ProblemCode,
    message: string,
    detail: { readonly retryAfterMs?: number; readonly errors?: readonly ProblemDetail[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.retryAfterMs = detail.retryAfterMs;
    this.errors = detail.errors;
  }
}

/**
 * Throws when one of our own promises is broken. The message stays on the server.
 *
 * @throws Error always a bug of ours, never the caller's mistake
 */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}
