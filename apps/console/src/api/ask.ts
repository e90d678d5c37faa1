import { ApiError } from './api-error.ts';
import { keyOf } from './key-of.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface AskOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Asks the API of the server that this page came from; the cookie says who asks.
 *
 * @returns what the contract names for that operation; `undefined` for an answer without a body
 * @throws ApiError
 */
export async function ask<Answer>(method: Method, path: string, options: AskOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** The same for answers that are files. */
export async function askFile(method: Method, path: string, options: AskOptions = {}): Promise<Blob> {
  return (await send(method, path, options)).blob();
}

async function send(method: Method, path: string, { body, signal }: AskOptions): Promise<Response> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const key = method === 'GET' ? undefined : keyOf(`${method} ${path} ${text}`);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(key && { 'idempotency-key': key.value }),
        ...(text !== undefined && { 'content-type': 'application/json' }),
      },
      ...(text !== undefined && { body: text }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('unreachable', cause instanceof Error ? cause.message : String(cause));
  }
  if (!response.ok) {
    const problem = await ApiError.of(response);
    if (response.status < 500 && problem.code !== 'idempotency_key_in_flight') key?.done();
    throw problem;
  }
  key?.done();
  return response;
}
