import { AppError } from '@alongside/common';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';

const mebibyte = 1_048_576;

interface BodyRule {
  readonly prefix: string;
  readonly types: RegExp;
  readonly say: string;
  /** Absent: the route counts by itself as it reads. */
  readonly bytes?: number;
}

const json = { types: /^application\/json\s*(;|$)/i, say: 'send JSON with "Content-Type: application/json"' };
/** As they come from the sender; of the API's own kinds, only that it is JSON. */
const anyJson = { types: /^application\/(?:[\w.-]+\+)?json\s*(;|$)/i, say: 'send JSON with "Content-Type: application/json"' };
const form = {
  types: /^application\/x-www-form-urlencoded\s*(;|$)/i,
  say: 'send a form with "Content-Type: application/x-www-form-urlencoded"',
};
// Not the types that a page of any site can make a browser send without asking.
const file = {
  types: /^(?!text\/plain|multipart\/|application\/x-www-form-urlencoded)./i,
  say: 'send the file with "Content-Type: text/csv"',
};

/** What a body may be, by the beginning of the address; the first that fits counts. */
const rules: readonly BodyRule[] = [
  { prefix: '/v1/imports', ...file },
  { prefix: '/v1/hooks/', ...anyJson, bytes: 5 * mebibyte },
  { prefix: '/v1/touches', ...json, bytes: 8 * mebibyte },
  { prefix: '/v1/', ...json, bytes: 2 * mebibyte },
  { prefix: '/oauth/', ...form, bytes: 65_536 },
];

const withoutBody = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses bodies that are too large before they are read, and bodies of a type that no route reads. */
export const bodyRules = createMiddleware<AppEnv>(async (c, next) => {
  const rule = rules.find(({ prefix }) => c.req.path.startsWith(prefix));
  if (!rule || withoutBody.includes(c.req.method)) return next();
  const type = c.req.header('content-type');
  const isEmpty = c.req.header('transfer-encoding') === undefined && Number(c.req.header('content-length') ?? 0) === 0;
  if (isEmpty ? type !== undefined && !rule.types.test(type) : !rule.types.test(type ?? '')) {
    throw new AppError('unsupported_media_type', rule.say);
  }
  const { bytes } = rule;
  if (bytes === undefined) return next();
  const refuse = (): never => {
    throw new AppError('payload_too_large', `a body here may have ${bytes} bytes at most`);
  };
  const length = c.req.header('content-length');
  if (length === undefined || c.req.header('transfer-encoding') !== undefined)
    return bodyLimit({ maxSize: bytes, onError: refuse })(c, next);
  // Told by the header alone: whoever looks at the body makes a stream of it, and then it can be read in no cheaper way.
  return Number(length) > bytes ? refuse() : next();
});
