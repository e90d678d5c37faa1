import type { WebhookFailure } from '@alongside/common';
import { type Agent, request } from 'undici';

/** Longest wait for an answer. @unit milliseconds */
const answerMs = 15_000;

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal?: AbortSignal | undefined;
  /** The present, for receivers that name a time to come back. @unit milliseconds since 1970 UTC */
  readonly nowMs: number;
}

export interface PostAnswer {
  readonly status?: number;
  readonly failure?: WebhookFailure;
  /** What the receiver wants us to wait. */
  readonly retryAfterMs?: number | undefined;
}

/** Sends a text and tells the answer's status; what the answer says besides is not read. Redirects are not followed. */
export async function postGuarded(agent: Agent, { url, headers, body, signal, nowMs }: Post, patienceMs = answerMs): Promise<PostAnswer> {
  const limit = AbortSignal.timeout(patienceMs);
  try {
    const answer = await request(url, {
      dispatcher: agent,
      method: 'POST',
      headers: { ...headers },
      body,
      headersTimeout: patienceMs,
      bodyTimeout: patienceMs,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    // The connection is of use again only after the rest was read; too much of it ends the connection, and that is as well.
    await answer.body.dump({ limit: 65_536 }).catch(() => undefined);
    const status = answer.statusCode;
    if (status >= 300 && status < 400) return { status, failure: 'redirected' };
    return { status, retryAfterMs: retryAfter(answer.headers['retry-after'], nowMs) };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { failure: limit.aborted ? 'no_answer_in_time' : failureOf(error) };
  }
}

/** Closed set of words: what an error says besides may be anything, also a secret of the receiver's. */
function failureOf(error: unknown): WebhookFailure {
  const codes = new Set(chain(error).map((each) => ('code' in each ? String(each.code) : each.name)));
  if (codes.has('ADDRESS_REFUSED')) return 'address_refused';
  if (codes.has('ENOTFOUND') || codes.has('EAI_AGAIN')) return 'name_not_found';
  if (
    ['TimeoutError', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'].some((code) =>
      codes.has(code),
    )
  )
    return 'no_answer_in_time';
  if ([...codes].some((code) => /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))) return 'tls_failed';
  return 'connection_failed';
}

function chain(error: unknown): Error[] {
  const errors: Error[] = [];
  for (let each = error; each instanceof Error && errors.length < 10; each = each.cause) {
    errors.push(each);
    if (each instanceof AggregateError) errors.push(...each.errors.filter((inner) => inner instanceof Error));
  }
  return errors;
}

const longestWaitMs = 86_400_000;

function retryAfter(header: string | string[] | undefined, nowMs: number): number | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, longestWaitMs) : undefined;
}
