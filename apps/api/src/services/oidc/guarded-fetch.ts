import { AppError } from '@alongside/common';
import type { CustomFetch } from 'openid-client';
import { isAllowedEndpoint } from './is-allowed-endpoint.ts';

/** Discovery, keys, tokens and claims are a few kilobytes; the largest key sets are some dozens. */
const mostBytes = 524_288;

/**
 * Asks an issuer, and nobody it might send us to: no redirects, a time limit, a limit to what it may answer.
 *
 * @throws AppError `unavailable` for an answer that is none: too late, too large, a redirect, a failure of its own
 */
export function guardedFetch(fetch: typeof globalThis.fetch, issuer: string, patienceMs: number): CustomFetch {
  return async (address, { method, headers, body, signal }) => {
    if (!isAllowedEndpoint(address, issuer)) throw new AppError('unavailable', 'the identity provider names an address that is not asked');
    const limit = AbortSignal.timeout(patienceMs);
    try {
      const response = await fetch(address, {
        method,
        headers,
        ...(body != null && { body: body as NonNullable<RequestInit['body']> }),
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      const isUsable = response.status < 300 || (response.status >= 400 && response.status < 500);
      if (!isUsable) throw new AppError('unavailable', `the identity provider answered with status ${response.status}`);
      const { status, headers: answered } = response;
      return new Response(await readSome(response), { status, headers: answered });
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError('unavailable', 'the identity provider cannot be reached', { cause: error });
    }
  };
}

async function readSome({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  for (let bytes = 0; ; ) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return Buffer.concat(parts);
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new AppError('unavailable', 'the identity provider answers with too much');
    }
    parts.push(value);
  }
}
