import type { Problem, ProblemCode, ProblemDetail } from '@alongside/common';

interface Cause {
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly errors?: readonly ProblemDetail[] | undefined;
}

/** An answer that is not a success, or no answer at all (`unreachable`). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ProblemCode | 'unreachable';
  /** 0 where there was no answer. */
  readonly status: number;
  /** What to tell whoever runs the server. */
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly errors: readonly ProblemDetail[];

  constructor(code: ApiError['code'], message: string, { status = 0, requestId, retryAfterMs, errors = [] }: Cause = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
    this.errors = errors;
  }

  /** Out of an answer with a problem in it; a proxy's own page of an error counts as `unavailable` or `internal`. */
  static async of(response: Response): Promise<ApiError> {
    const { status, headers } = response;
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    const more = { status, retryAfterMs: Number.isFinite(seconds) ? seconds * 1_000 : undefined };
    if (headers.get('content-type')?.includes('json')) {
      const problem = (await response.json()) as Partial<Problem>;
      if (problem.code)
        return new ApiError(problem.code, problem.detail ?? '', { ...more, requestId: problem.requestId, errors: problem.errors });
    }
    const requestId = headers.get('x-request-id') ?? undefined;
    return new ApiError(status === 429 || status === 503 ? 'unavailable' : 'internal', `HTTP ${status}`, { ...more, requestId });
  }
}
