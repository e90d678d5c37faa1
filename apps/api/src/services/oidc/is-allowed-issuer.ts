import { isAllowedEndpoint } from './is-allowed-endpoint.ts';

/** Whether this can be an issuer (OpenID Connect Discovery 1.0, section 2): no query, no fragment, and TLS or this machine. */
export function isAllowedIssuer(issuer: string): boolean {
  if (!isAllowedEndpoint(issuer, issuer)) return false;
  const { search, hash } = new URL(issuer);
  return search === '' && hash === '' && !/[?#]/.test(issuer);
}
