import { AppError } from '@alongside/common';
import type { Hook } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';

/** Turns what zod found wrong into `invalid_request` with one entry per place. */
export const refuseInvalid: Hook<unknown, AppEnv, string, unknown> = (result) => {
  if (result.success) return undefined;
  const errors = result.error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.join('.'), message }));
  const places = errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
  throw new AppError('invalid_request', `${result.target}: ${places}`.slice(0, 1_000), { errors });
};
