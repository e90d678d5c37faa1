import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RecordRef } from '@alongside/common';
import type { Principal } from '../auth/principal.ts';
import type { Context } from '../context.ts';
import { corsHeaders } from '../cors.ts';
import { contextAnswers } from '../metrics/context-answers.ts';
import { requestDuration } from '../metrics/request-duration.ts';
import { requests } from '../metrics/requests.ts';
import { readContext } from '../services/records/read-context.ts';
import { seesRecord } from '../services/records/sees-record.ts';
import { isTraced } from '../tracing/is-traced.ts';
import { traceHotContext } from '../tracing/trace-hot-context.ts';
import { SendingBuffers } from './sending-buffers.ts';

const prefix = '/v1/records/';
const suffix = '/context';
const route = '/v1/records/:crm/:instance/:kind/:recordId/context';
const buffers = new SendingBuffers();
const kinds: readonly string[] = ['contact', 'lead', 'account', 'opportunity'];

/**
 * Answers a request for a context that lies ready, before any framework sees it: this is what an overlay waits for. Whatever is not
 * plain (a key not believed yet, a database not open, nothing ready, something wrong) is left to the application.
 *
 * @returns whether it answered
 */
export function answerHotContext(context: Context, request: IncomingMessage, response: ServerResponse): boolean {
  try {
    return answer(context, request, response);
  } catch (error) {
    // The application asks again, and has words for what is wrong.
    context.log.error({ err: error }, 'a ready context could not be read');
    return response.headersSent;
  }
}

function answer(context: Context, request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? '';
  if (request.method !== 'GET' || !url.startsWith(prefix) || !url.endsWith(suffix)) return false;
  const startedAtMs = performance.now();
  const record = readRecord(url);
  const principal = record && context.keys.recall(request.headers.authorization ?? '');
  // A key that may not: the application says so.
  if (principal?.scopes && !principal.scopes.includes('records:read')) return false;
  const store = principal && context.stores.peek(principal.workspaceId);
  // Nor is it said here that a record is somebody else's.
  if (!store || !seesRecord(store.native, record, principal.sees)) return false;
  const ready = readContext(store, record, context.clock(), request.headers['if-none-match']);
  // Counted once it is sure to be answered here, and refused where there are words for it.
  if (!ready || context.limits.admit(principal) > 0) return false;
  const headers: Record<string, string | number> = {
    etag: ready.etag,
    'cache-control': 'private, no-cache',
    ...corsHeaders(context.extensionOrigins, request.headers.origin, true),
    ...context.limits.headersWhenLow(principal),
  };
  if (context.log.isLevelEnabled('info')) headers['x-request-id'] = logAnswer(context, principal, ready.body ? 200 : 304);
  countAnswer(context, ready.body ? 'hit' : 'unchanged', startedAtMs);
  if (isTraced()) traceHotContext((name) => request.headers[name]?.toString(), ready.body ? 200 : 304, startedAtMs);
  if (!ready.body) {
    response.writeHead(304, headers).end();
    return true;
  }
  headers['content-type'] = 'application/json';
  headers['x-content-type-options'] = 'nosniff';
  send(response, headers, ready.body);
  return true;
}

function send(response: ServerResponse, headers: Record<string, string | number>, body: string | Buffer): void {
  const { bytes, sent } = typeof body === 'string' ? buffers.encode(body) : { bytes: body, sent: undefined };
  headers['content-length'] = bytes.length;
  // Called once all of it has left or the connection is closed, so that nothing is read from the buffer any more; where neither is told, it is not used again.
  response.writeHead(200, headers).end(bytes, sent);
}

const operation = 'getRecordContext';

function countAnswer({ metrics }: Context, answer: 'hit' | 'unchanged', startedAtMs: number): void {
  metrics.count(contextAnswers, { answer });
  metrics.count(requests, { operation, status: answer === 'hit' ? '2xx' : '3xx' });
  metrics.observe(requestDuration, { operation }, (performance.now() - startedAtMs) / 1_000);
}

/** @returns the request's id, by which its line is found; without a line nobody would look for one */
function logAnswer({ log, randomBytes }: Context, { actorId, workspaceId }: Principal, status: number): string {
  const requestId = Buffer.from(randomBytes(9)).toString('base64url');
  log.info({ requestId, method: 'GET', route, status, workspaceId, actorId }, 'request');
  return requestId;
}

function readRecord(url: string): RecordRef | undefined {
  const [crm, instance, kind, recordId, ...rest] = url.slice(prefix.length, -suffix.length).split('/');
  if (!crm || !instance || !kind || !recordId || rest.length > 0 || !kinds.includes(kind)) return undefined;
  try {
    return { crm, instance: decode(instance), kind: kind as RecordRef['kind'], recordId: decode(recordId) };
  } catch {
    // Not decodable: the application says what is wrong with it.
    return undefined;
  }
}

function decode(part: string): string {
  return part.includes('%') ? decodeURIComponent(part) : part;
}
