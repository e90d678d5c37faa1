import { ApiError } from './api-error.ts';

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
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('unreachable', cause instanceof Error ? cause.message : String(cause));
  }
  if (!response.ok) throw await ApiError.of(response);
  return response;
}
