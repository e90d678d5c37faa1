import type { Context } from '@alongside/api/context.ts';
import type { SeenAnswer } from '../contract/contract.ts';
import { readAnswer } from '../contract/read-answer.ts';
import type { MadeRequest } from '../operations/request-maker.ts';

/** What answers requests: an application, without sockets between. */
export interface InProcess {
  fetch(request: Request): Response | Promise<Response>;
}

export interface FullAnswer extends SeenAnswer {
  readonly headers: Headers;
}

/** Sends a request as a caller. A body goes with what may have one, and an `Idempotency-Key` of its own with each write that has none. */
export async function send(app: InProcess, origin: string, request: MadeRequest, headers: Readonly<Record<string, string>>) {
  const response = await app.fetch(
    new Request(origin + request.path, {
      method: request.method,
      headers: headersOf(request, headers),
      ...(request.body !== undefined && request.method !== 'GET' && { body: request.body }),
    }),
  );
  return { ...(await readAnswer(response)), headers: response.headers } satisfies FullAnswer;
}

function headersOf(request: MadeRequest, more: Readonly<Record<string, string>>): Headers {
  const headers = new Headers(more);
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, value);
  if (request.method !== 'GET' && !headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
  return headers;
}

/** Asks in JSON. @throws Error unless it succeeds */
export async function askJson(
  app: InProcess,
  context: Pick<Context, 'origin'>,
  headers: Readonly<Record<string, string>>,
  method: string,
  path: string,
  body?: unknown,
): Promise<FullAnswer & { readonly json: Readonly<Record<string, unknown>> }> {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const made = { method, path, headers: type, body: body === undefined ? undefined : JSON.stringify(body) };
  const answer = await send(app, context.origin(), made, headers);
  if (answer.status >= 400) throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return { ...answer, json: (answer.body ?? {}) as Readonly<Record<string, unknown>> };
}
