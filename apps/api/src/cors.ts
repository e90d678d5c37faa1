import { isAddOnOrigin } from './surface/is-add-on-origin.ts';

const shared = {
  'access-control-expose-headers': 'ETag, Idempotency-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  vary: 'Origin',
};

/**
 * The headers that let our own extension's pages read our answers; `undefined` for every other origin, web pages above all. Cookies
 * never count for them.
 *
 * @param extensions the origins of our extension in Chromium
 * @param hasAuthority whether the request shows by itself who asks: then it does not matter which Firefox add-on sends it
 */
export function corsHeaders(
  extensions: ReadonlySet<string>,
  origin: string | undefined,
  hasAuthority: boolean,
): Record<string, string> | undefined {
  if (!origin) return undefined;
  if (!extensions.has(origin) && !(hasAuthority && isAddOnOrigin(origin))) return undefined;
  return { 'access-control-allow-origin': origin, ...shared };
}

export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'access-control-max-age': '7200',
};
