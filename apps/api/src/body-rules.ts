import { AppError } from '@alongside/common';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';

const mebibyte = 1_048_576;

/** The most that a body may have, by the beginning of the address. Everything else: 2 MiB. */
const largerBodies: readonly { readonly prefix: string; readonly bytes: number }[] = [
  { prefix: '/v1/imports', bytes: 512 * mebibyte },
  { prefix: '/v1/touches', bytes: 8 * mebibyte },
];

/** Refuses bodies that are too large before they are read, and bodies of a type that no route reads. */
export const bodyRules = createMiddleware<AppEnv>(async (c, next) => {
  const isUpload = c.req.path.startsWith('/v1/imports');
  const hasBody = c.req.method === 'POST' || c.req.method === 'PATCH';
  if (hasBody && !isUpload && !/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new AppError('unsupported_media_type', 'send JSON with "Content-Type: application/json"');
  }
  const bytes = largerBodies.find(({ prefix }) => c.req.path.startsWith(prefix))?.bytes ?? 2 * mebibyte;
  const limit = bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new AppError('payload_too_large', `a body here may have ${bytes} bytes at most`);
    },
  });
  return isUpload ? next() : limit(c, next);
});
