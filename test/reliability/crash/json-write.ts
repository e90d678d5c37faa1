import type { CrashRequest, CrashWorld } from './define-act.ts';

/** A write with a key of the API, named after the request so that it can be sent again. */
export function jsonWrite(
  { adminKey }: CrashWorld,
  path: string,
  name: string,
  body: unknown,
): Pick<CrashRequest, 'path' | 'headers' | 'body'> {
  const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json', 'idempotency-key': name };
  return { path, headers, body: JSON.stringify(body) };
}
