import {
  BatchResult,
  type FeedbackEvent,
  Problem,
  RecordContext,
  type RecordHints,
  type RecordRef,
  ResolveResult,
  Role,
} from '@alongside/common';
import * as z from 'zod';
import type { Trouble } from '../messages.ts';
import type { Settings } from '../storage.ts';
import type { World } from './world.ts';

export type ContextReply =
  | { readonly status: 'fresh'; readonly context: RecordContext; readonly etag: string | undefined }
  | { readonly status: 'unchanged' }
  | { readonly status: 'unknown' };

/** A request that did not work, in the words the screen knows. */
export class ApiTrouble extends Error {
  override readonly name = 'ApiTrouble';
  readonly trouble: Trouble;
  readonly httpStatus: number | undefined;

  constructor(trouble: Trouble, httpStatus?: number) {
    super(`request failed: ${trouble.code}`);
    this.trouble = trouble;
    this.httpStatus = httpStatus;
  }
}

const timeoutMs = 8_000;
const sessionBody = z.object({ workspace: z.object({ name: z.string() }), role: Role });

/** The API as the extension uses it. Every failure is an `ApiTrouble`, except an abort, which stays one. */
export function api(world: Pick<World, 'fetch' | 'now'>, settings: Settings) {
  const base = settings.apiUrl.replace(/\/+$/, '');

  return {
    async context(record: RecordRef, etag: string | undefined, signal: AbortSignal): Promise<ContextReply> {
      const path = [record.crm, record.instance, record.kind, record.recordId].map(encodeURIComponent).join('/');
      const response = await send(`/v1/records/${path}/context`, { signal, ...(etag ? { headers: { 'If-None-Match': etag } } : {}) });
      if (response.status === 304) return { status: 'unchanged' };
      if (response.ok)
        return { status: 'fresh', context: await body(response, RecordContext), etag: response.headers.get('ETag') ?? undefined };
      const problem = await problemOf(response);
      if (response.status === 404 && problem?.code === 'record_unknown') return { status: 'unknown' };
      throw troubleOf(response, problem);
    },

    async resolve(record: RecordRef, hints: RecordHints, chosenId: string | undefined, signal: AbortSignal): Promise<ResolveResult> {
      const response = await send('/v1/records/resolve', post({ record, hints, chosenId }, signal));
      if (response.ok) return body(response, ResolveResult);
      throw troubleOf(response, await problemOf(response));
    },

    async feedback(events: readonly FeedbackEvent[]): Promise<BatchResult> {
      const response = await send('/v1/feedback', post({ events }));
      if (response.ok) return body(response, BatchResult);
      throw troubleOf(response, await problemOf(response));
    },

    async session(): Promise<z.infer<typeof sessionBody>> {
      const response = await send('/v1/session', {});
      if (response.ok) return body(response, sessionBody);
      throw troubleOf(response, await problemOf(response));
    },
  };

  async function send(path: string, init: RequestInit): Promise<Response> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${settings.apiKey}`);
    headers.set('Accept', 'application/json');
    try {
      return await world.fetch(base + path, {
        ...init,
        headers,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: init.signal ? AbortSignal.any([init.signal, timeout]) : timeout,
      });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ApiTrouble({ code: 'unreachable' });
    }
  }

  async function body<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
    const parsed = schema.safeParse(await response.json().catch(() => undefined));
    if (parsed.success) return parsed.data;
    throw new ApiTrouble({ code: 'server_error', ...requestIdOf(response) }, response.status);
  }

  function troubleOf(response: Response, problem: Problem | undefined): ApiTrouble {
    const requestId = problem ? { requestId: problem.requestId } : requestIdOf(response);
    const code = codes[response.status] ?? 'server_error';
    const waitSeconds = Number(response.headers.get('Retry-After'));
    const wait = waitSeconds > 0 ? { retryAtMs: world.now() + waitSeconds * 1_000 } : {};
    return new ApiTrouble({ code, ...requestId, ...wait }, response.status);
  }
}

const codes: Record<number, Trouble['code']> = { 401: 'signed_out', 403: 'forbidden', 429: 'rate_limited' };

function post(body: unknown, signal?: AbortSignal): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), ...(signal ? { signal } : {}) };
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  return Problem.safeParse(await response.json().catch(() => undefined)).data;
}

function requestIdOf(response: Response): { requestId?: string } {
  const requestId = response.headers.get('X-Request-Id');
  return requestId ? { requestId } : {};
}
