import { AppError } from '@alongside/common';
import { findAnswer } from '../../db/reads/find-answer.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** A request that says which request it is. */
export interface NamedRequest {
  readonly key: string;
  /** Method and address, as `routeName` writes them. */
  readonly route: string;
  readonly bodyHash: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const running = new WeakMap<WorkspaceContext['native'], Set<string>>();

/**
 * Answers a request that is sent again as the first time. Only successes are kept: what was refused has changed nothing, and may be
 * mended and tried anew under the same key.
 *
 * @param run does it in the given context, and tells the answer; after a crash between the change and the answer it runs again, and
 *   its changes are not made twice
 * @returns the first answer when there is one; `undefined` when that is what `run` told
 * @throws AppError `idempotency_key_reused` for another request under the same key, `idempotency_key_in_flight` while the first one runs
 */
export async function answerOnce(
  context: WorkspaceContext,
  request: NamedRequest,
  run: (once: WorkspaceContext) => Promise<Answer>,
): Promise<Answer | undefined> {
  const keyId = context.principal.actorId;
  const name = `${keyId} ${request.key}`;
  const inFlight = running.get(context.native) ?? new Set();
  running.set(context.native, inFlight);
  if (inFlight.has(name))
    throw new AppError('idempotency_key_in_flight', 'the first request with this key has not ended', { retryAfterMs: 1_000 });
  const first = findAnswer(context.native, keyId, request.key);
  if (first) {
    if (first.route !== request.route || first.bodyHash !== request.bodyHash) {
      throw new AppError('idempotency_key_reused', 'this key came with another request before: use a new one for each');
    }
    if (first.status > 0) return first;
  }
  inFlight.add(name);
  try {
    const answer = await run(context.once({ keyId, ...request }));
    // Before the answer goes out: whoever has seen it may rely on seeing it again.
    return answer.status < 300 ? await context.write('idempotency.store', { keyId, ...request, ...answer }) : undefined;
  } finally {
    inFlight.delete(name);
  }
}
