import type { Env } from '../env.ts';

/** Kept by browsers for a year. */
const strictTransport = 'max-age=31536000; includeSubDomains';

/** What every answer says unless it says something else itself: what it holds is data, to be kept by nobody and shown in no frame. */
export function answerHeaders({ publicOrigin }: Env): (path: string) => readonly (readonly [string, string])[] {
  const always = [
    ['x-content-type-options', 'nosniff'],
    ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...(publicOrigin?.startsWith('https:') ? [['strict-transport-security', strictTransport] as const] : []),
  ] as const;
  const unkept = [...always, ['cache-control', 'no-store'] as const];
  return (path) => (path.startsWith('/v1/') || path.startsWith('/oauth/') ? unkept : always);
}
