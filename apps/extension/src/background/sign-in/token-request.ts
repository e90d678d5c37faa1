import * as z from 'zod';
import { ApiTrouble } from '../api.ts';
import type { World } from '../world.ts';
import { clientId } from './client-id.ts';

const tokens = z.object({ access_token: z.string().min(1), expires_in: z.number().positive(), refresh_token: z.string().min(1) });
export type Tokens = z.infer<typeof tokens>;

/** @source RFC 6749 section 5.2, RFC 8628 section 3.5 */
const refusal = z.object({ error: z.string() });

const timeoutMs = 8_000;

/**
 * Asks an OAuth endpoint of the server. Form-encoded, as the standards have it.
 *
 * @returns the body of a success, or the `error` of a refusal
 * @throws ApiTrouble where no word of the server came back: the same request may be sent again
 */
export async function oauthRequest<Body>(
  world: Pick<World, 'fetch' | 'now'>,
  url: string,
  fields: Readonly<Record<string, string>>,
  schema: z.ZodType<Body>,
): Promise<Body | { readonly error: string }> {
  const response = await world
    .fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({ client_id: clientId, ...fields }).toString(),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    .catch(() => {
      throw new ApiTrouble({ code: 'unreachable' });
    });
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = response.ok ? schema.safeParse(body) : undefined;
  if (parsed?.success) return parsed.data;
  const refused = refusal.safeParse(body).data;
  if (refused && response.status >= 400 && response.status < 500 && response.status !== 429) return refused;
  if (response.status === 429) {
    const waitSeconds = Number(response.headers.get('Retry-After'));
    throw new ApiTrouble({ code: 'rate_limited', ...(waitSeconds > 0 ? { retryAtMs: world.now() + waitSeconds * 1_000 } : {}) }, 429);
  }
  throw new ApiTrouble({ code: 'server_error' }, response.status);
}

/** Asks for tokens by one of the grants. */
export function tokenRequest(world: Pick<World, 'fetch' | 'now'>, apiUrl: string, fields: Readonly<Record<string, string>>) {
  return oauthRequest(world, `${apiUrl}/oauth/token`, fields, tokens);
}
