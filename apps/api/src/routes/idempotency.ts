import { createHash } from 'node:crypto';
import { AppError } from '@alongside/common';
import type { Context as HonoContext, Next } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from '../app-env.ts';
import { type Answer, answerOnce } from '../services/idempotency/answer-once.ts';
import { routeName } from '../services/idempotency/route-name.ts';
import { keepsNoAnswer } from './keeps-no-answer.ts';

const shape = /^[\x21-\x7e]{1,255}$/;

/** Runs a write, which must carry an `Idempotency-Key`: it runs once, and is answered the same each time it is sent. */
export async function honourIdempotencyKey(c: HonoContext<AppEnv>, next: Next): Promise<Response | undefined> {
  if (['GET', 'HEAD'].includes(c.req.method) || keepsNoAnswer(c.req.method, c.req.path)) {
    await next();
    return undefined;
  }
  const key = c.req.header('idempotency-key');
  if (key === undefined) {
    throw new AppError('idempotency_key_missing', 'send a header Idempotency-Key: a new one with each request, the same one with a retry');
  }
  if (!shape.test(key)) {
    throw new AppError('invalid_request', 'Idempotency-Key: must be 1 to 255 printable characters without spaces', {
      errors: [{ path: 'Idempotency-Key', message: 'is not valid' }],
    });
  }
  const bodyHash = createHash('sha256')
    .update(await c.req.text())
    .digest('base64');
  const request = { key, route: routeName(c.req.method, c.req.path), bodyHash };
  const first = await answerOnce(c.get('context'), request, async (once) => {
    c.set('context', once);
    await next();
    return readAnswer(c);
  });
  if (!first) return undefined;
  const again = replay(c, first);
  // Run, but another process was faster: its answer is the first.
  if (c.finalized) c.res = again;
  return again;
}

/** What is being answered. The answer is made anew of its text: a copy of one that is half read would go out piece by piece. */
async function readAnswer(c: HonoContext<AppEnv>): Promise<Answer> {
  const { status, headers } = c.res;
  const body = await c.res.text();
  c.res = undefined;
  c.res = new Response(body === '' ? null : body, { status, headers });
  return { status, body };
}

function replay(c: HonoContext<AppEnv>, { status, body }: Answer): Response {
  const headers = { 'idempotency-replayed': 'true' };
  if (body === '') return c.body(null, 204, headers);
  return c.body(body, status as ContentfulStatusCode, { ...headers, 'content-type': 'application/json' });
}
