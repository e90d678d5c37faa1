const extensionOrigin = /^(?:chrome|moz)-extension:\/\/[a-z0-9-]+$/i;

/** The headers that let an extension's own pages read our answers; `undefined` for every other origin, web pages above all. */
export function corsHeaders(origin: string | undefined): Record<string, string> | undefined {
  if (!origin || !extensionOrigin.test(origin)) return undefined;
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'ETag, X-Request-Id, Retry-After', vary: 'Origin' };
}

export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'access-control-max-age': '7200',
};
