import { secondMs } from '@alongside/common';
import type { ExportedJWKSCache } from 'openid-client';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  clockSkew,
  clockTolerance,
  customFetch,
  enableNonRepudiationChecks,
  None,
  setJwksCache,
} from 'openid-client';
import type { Context } from '../../context.ts';
import { clientSecret } from './client-secret.ts';
import type { IssuerMetadata } from './issuer-metadata.ts';
import type { StoredProvider } from './stored-provider.ts';

/** How far the clocks of the two may be apart. */
const toleranceSeconds = 10;

/** How `openid-client` speaks with this provider for one sign-in. */
export function configurationOf(
  server: Context,
  provider: StoredProvider,
  metadata: IssuerMetadata,
  keys: ExportedJWKSCache | undefined,
): Configuration {
  const { issuer, clientId } = provider;
  const client = { [clockTolerance]: toleranceSeconds, [clockSkew]: Math.round((server.clock() - Date.now()) / secondMs) };
  const configuration = new Configuration({ ...metadata }, clientId, client, authentication(server, provider, metadata));
  if (issuer.startsWith('http:')) allowInsecureRequests(configuration);
  configuration[customFetch] = server.issuers.fetchFor(issuer);
  // Without this, `openid-client` trusts the connection to the provider for the token's signature.
  enableNonRepudiationChecks(configuration);
  if (keys) setJwksCache(configuration, keys);
  return configuration;
}

function authentication(server: Context, { workspaceId, clientSecretSealed }: StoredProvider, metadata: IssuerMetadata) {
  if (clientSecretSealed === undefined) return None();
  const secret = clientSecret.unseal(server, workspaceId, clientSecretSealed);
  // A provider that lists nothing takes Basic (OpenID Connect Discovery 1.0, section 3).
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic') || !methods.includes('client_secret_post')
    ? ClientSecretBasic(secret)
    : ClientSecretPost(secret);
}
