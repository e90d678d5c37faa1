import type { OidcProviderCheck } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { callbackAddress } from './callback-address.ts';
import { discoverIssuer } from './discover-issuer.ts';
import { IssuerTrouble } from './issuer-trouble.ts';
import { providerRows } from './provider-rows.ts';

/** Asks a provider what it says of itself, now, and tells an admin what there is or what is wrong. `undefined`: no such provider. */
export async function checkProvider(
  server: Pick<Context, 'issuers' | 'origin'>,
  { workspace, control }: WorkspaceContext,
  id: string,
): Promise<OidcProviderCheck | undefined> {
  const stored = providerRows.of(control.native, workspace.id, id);
  if (!stored) return undefined;
  const redirectUri = callbackAddress(server);
  const fetch = server.issuers.fetchFor(stored.issuer);
  try {
    const { issuer, authorization_endpoint, jwks_uri, id_token_signing_alg_values_supported } = await discoverIssuer(stored.issuer, fetch);
    const hasKeys = await findsKeys(fetch, jwks_uri);
    return {
      isUsable: hasKeys,
      issuer,
      authorizationEndpoint: authorization_endpoint,
      algorithms: [...id_token_signing_alg_values_supported],
      problems: hasKeys ? [] : ['no_keys'],
      redirectUri,
    };
  } catch (error) {
    if (!(error instanceof IssuerTrouble)) throw error;
    return { isUsable: false, algorithms: [], problems: [error.problem], redirectUri };
  }
}

async function findsKeys(fetch: ReturnType<Context['issuers']['fetchFor']>, address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'GET', headers: { accept: 'application/json' }, body: null, redirect: 'manual' });
    const { keys } = (await response.json()) as { keys?: unknown };
    return response.status === 200 && Array.isArray(keys) && keys.length > 0;
  } catch {
    // No answer, or no key set: an admin is told that there are no keys.
    return false;
  }
}
