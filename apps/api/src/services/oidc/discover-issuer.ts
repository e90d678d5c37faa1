import type { CustomFetch } from 'openid-client';
import { allowInsecureRequests, customFetch, discovery, None } from 'openid-client';
import { isAllowedEndpoint } from './is-allowed-endpoint.ts';
import { isAllowedIssuer } from './is-allowed-issuer.ts';
import type { IssuerMetadata } from './issuer-metadata.ts';
import { IssuerTrouble } from './issuer-trouble.ts';

/** By public keys and not broken: never `none`, never a signature that the client secret or a public key could make. */
const algorithms: readonly string[] = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
/** What a document that lists none may use (OpenID Connect Discovery 1.0, section 3). */
const defaultAlgorithms = ['RS256'];

/**
 * Asks an issuer what it says of itself.
 *
 * @throws IssuerTrouble naming what is wrong with it
 */
export async function discoverIssuer(issuer: string, fetch: CustomFetch): Promise<IssuerMetadata> {
  if (!isAllowedIssuer(issuer)) throw new IssuerTrouble('endpoint_not_allowed');
  const said = await ask(issuer, fetch);
  // To the letter: `openid-client` compares addresses, for which a closing slash is nothing; tokens carry the letters.
  if (said.issuer !== issuer) throw new IssuerTrouble('other_issuer');
  const { authorization_endpoint, token_endpoint, jwks_uri, userinfo_endpoint } = said;
  if (!authorization_endpoint || !token_endpoint || !jwks_uri) throw new IssuerTrouble('endpoint_missing');
  const endpoints = [authorization_endpoint, token_endpoint, jwks_uri, ...(userinfo_endpoint ? [userinfo_endpoint] : [])];
  if (!endpoints.every((endpoint) => isAllowedEndpoint(endpoint, issuer))) throw new IssuerTrouble('endpoint_not_allowed');
  const usable = (said.id_token_signing_alg_values_supported ?? defaultAlgorithms).filter((name) => algorithms.includes(name));
  if (usable.length === 0) throw new IssuerTrouble('no_algorithm');
  return {
    issuer,
    authorization_endpoint,
    token_endpoint,
    jwks_uri,
    ...(userinfo_endpoint && { userinfo_endpoint }),
    id_token_signing_alg_values_supported: usable,
    ...(said.token_endpoint_auth_methods_supported && {
      token_endpoint_auth_methods_supported: said.token_endpoint_auth_methods_supported,
    }),
    ...(said.scopes_supported && { scopes_supported: said.scopes_supported }),
    authorization_response_iss_parameter_supported: said.authorization_response_iss_parameter_supported === true,
  };
}

async function ask(issuer: string, fetch: CustomFetch) {
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  try {
    // The client is of no account here: nothing is asked in its name.
    const found = await discovery(new URL(issuer), 'discovery', undefined, None(), { [customFetch]: fetch, execute });
    return found.serverMetadata();
  } catch (error) {
    throw IssuerTrouble.from(error);
  }
}
