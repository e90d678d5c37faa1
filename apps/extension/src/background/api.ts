import {
  BatchResult,
  type CrmSiteRequest,
  type FeedbackEvent,
  ManagedCrmSite,
  type NoteInput,
  Problem,
  RecordContext,
  type RecordHints,
  type RecordRef,
  ResolveResult,
  Role,
  type TouchGradeInput,
} from '@alongside/common';
import * as z from 'zod';
import type { Trouble } from '../messages.ts';
import type { Settings } from '../storage.ts';
import type { Credentials } from './sign-in/credentials.ts';
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
/** More than any company has; a list without an end is cut off here. */
const mostSites = 2_000;
const sessionBody = z.object({
  workspace: z.object({ slug: z.string(), name: z.string() }),
  role: Role,
  member: z.object({ id: z.string(), name: z.string() }).optional(),
});
const ticketBody = z.object({ ticket: z.string() });
const sitesBody = z.object({ items: z.array(z.unknown()), nextCursor: z.string().optional() });

/** The API as the extension uses it. Every failure is an `ApiTrouble`, except an abort, which stays one. */
export function api(world: Pick<World, 'fetch' | 'now'>, settings: Settings, credentials: Pick<Credentials, 'bearer' | 'renew'>) {
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
      const response = await send('/v1/feedback', await namedByContent({ events }));
      if (response.ok) return body(response, BatchResult);
      throw troubleOf(response, await problemOf(response));
    },

    async notes(notes: readonly NoteInput[]): Promise<BatchResult> {
      const response = await send('/v1/notes', await namedByContent({ notes }));
      if (response.ok) return body(response, BatchResult);
      throw troubleOf(response, await problemOf(response));
    },

    /** Says who acted in these touches of one person. */
    async grade([id = '', ...also]: readonly string[], grade: TouchGradeInput['grade']): Promise<void> {
      const request = named(post({ grade, also }), crypto.randomUUID());
      const response = await send(`/v1/touches/${encodeURIComponent(id)}/grade`, request);
      if (!response.ok) throw troubleOf(response, await problemOf(response));
    },

    /** The workspace's CRM sites, all pages of them; `undefined` when they are as they were. */
    async crmSites(etag: string | undefined): Promise<{ sites: ManagedCrmSite[]; etag?: string } | undefined> {
      const sites: unknown[] = [];
      let first: Response | undefined;
      for (let cursor = ''; sites.length < mostSites; ) {
        const query = `?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
        const response = await send(`/v1/crm-sites${query}`, !first && etag ? { headers: { 'If-None-Match': etag } } : {});
        if (response.status === 304) return undefined;
        if (!response.ok) throw troubleOf(response, await problemOf(response));
        first ??= response;
        const page = await body(response, sitesBody);
        sites.push(...page.items);
        if (page.nextCursor === undefined) break;
        cursor = page.nextCursor;
      }
      const tag = first?.headers.get('ETag');
      return { sites: sites.flatMap((row) => ManagedCrmSite.safeParse(row).data ?? []), ...(tag ? { etag: tag } : {}) };
    },

    async requestSite(request: CrmSiteRequest): Promise<void> {
      const response = await send('/v1/crm-sites/requests', named(post(request), crypto.randomUUID()));
      if (!response.ok) throw troubleOf(response, await problemOf(response));
    },

    /** What opens the live socket, once and soon; `undefined` from a server that has none. */
    async liveTicket(): Promise<string | undefined> {
      const response = await send('/v1/live-tickets', post({}));
      if (response.ok) return (await body(response, ticketBody)).ticket;
      if (response.status === 404 || response.status === 405) return undefined;
      throw troubleOf(response, await problemOf(response));
    },

    async session(): Promise<z.infer<typeof sessionBody>> {
      const response = await send('/v1/session', {});
      if (response.ok) return body(response, sessionBody);
      throw troubleOf(response, await problemOf(response));
    },
  };

  /** An access token that is refused is exchanged for a new one, once. */
  async function send(path: string, init: RequestInit): Promise<Response> {
    const bearer = await credentials.bearer(settings);
    const response = await sendAs(bearer, path, init);
    if (response.status !== 401) return response;
    const other = await credentials.renew(settings, bearer);
    return other === undefined ? response : sendAs(other, path, init);
  }

  async function sendAs(bearer: string, path: string, init: RequestInit): Promise<Response> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${bearer}`);
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
    const signIn = settings.auth.kind === 'session' && (code === 'signed_out' || code === 'forbidden') ? { signIn: true as const } : {};
    const waitSeconds = Number(response.headers.get('Retry-After'));
    const wait = waitSeconds > 0 ? { retryAtMs: world.now() + waitSeconds * 1_000 } : {};
    return new ApiTrouble({ code, ...requestId, ...wait, ...signIn }, response.status);
  }
}

const codes: Record<number, Trouble['code']> = { 401: 'signed_out', 403: 'forbidden', 429: 'rate_limited' };

function post(body: unknown, signal?: AbortSignal): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), ...(signal ? { signal } : {}) };
}

/** A batch that is tried again is the same request: when only its answer was lost, the server gives that answer once more. */
async function namedByContent(content: unknown): Promise<RequestInit> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return named(post(content), [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

function named(request: RequestInit, key: string): RequestInit {
  return { ...request, headers: { ...(request.headers as Record<string, string>), 'Idempotency-Key': key } };
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  return Problem.safeParse(await response.json().catch(() => undefined)).data;
}

function requestIdOf(response: Response): { requestId?: string } {
  const requestId = response.headers.get('X-Request-Id');
  return requestId ? { requestId } : {};
}
