import { createHash } from 'node:crypto';
import { AppError } from '@alongside/common';
import type { Context as HonoContext, Next } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from '../app-env.ts';
import { answerOnce } from '../services/idempotency/answer-once.ts';

const shape = /^[\x21-\x7e]{1,255}$/;

/** Runs a write; one that carries an `Idempotency-Key` runs once, and is answered the same each time it is sent. */
export async function honourIdempotencyKey(c: HonoContext<AppEnv>, next: Next): Promise<Response | undefined> {
  const key = c.req.header('idempotency-key');
  if (key === undefined || c.req.method === 'GET' || keepsNoAnswer(c)) {
    await next();
    return undefined;
  }
  if (!shape.test(key)) {
    throw new AppError('invalid_request', 'Idempotency-Key: must be 1 to 255 printable characters without spaces', {
      errors: [{ path: 'Idempotency-Key', message: 'is not valid' }],
    });
  }
  // Hashes: an address may name a person, who may be erased by this very request.
  const request = { key, route: hash(`${c.req.method} ${c.req.path}`), bodyHash: hash(await c.req.text()) };
  const first = await answerOnce(c.get('context'), request, async (once) => {
    c.set('context', once);
    await next();
    return { status: c.res.status, body: await c.res.clone().text() };
  });
  if (!first) return undefined;
  const headers = { 'idempotency-replayed': 'true' };
  if (first.body === '') return c.body(null, 204, headers);
  return c.body(first.body, first.status as ContentfulStatusCode, { ...headers, 'content-type': 'application/json' });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Requests whose answers are not kept, so that the key of one changes nothing. */
const unkept: readonly { readonly path: RegExp; readonly method?: string; readonly why: string }[] = [
  { path: /^\/v1\/imports/, why: 'a file is not read twice; its import knows its rows again by themselves' },
  { path: /^\/v1\/(?:invitations|keys|live-tickets|oauth|session)(?:\/|$)/, why: 'the answer holds a secret, which is nowhere stored' },
  { path: /^\/v1\/records\/resolve$/, why: 'it asks and changes nothing' },
  { path: /^\/v1\/workspace\/export$/, why: 'the answer is an archive' },
  { path: /^\/v1\/workspace$/, method: 'DELETE', why: 'nothing is left to keep it in' },
];

function keepsNoAnswer(c: HonoContext<AppEnv>): boolean {
  return unkept.some(({ path, method = c.req.method }) => path.test(c.req.path) && method === c.req.method);
}
