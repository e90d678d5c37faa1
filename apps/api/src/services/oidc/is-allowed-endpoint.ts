import { isLoopback } from '../../is-loopback.ts';

/**
 * Whether our server may speak with this address of an issuer: TLS, no user in it, and the machine itself only for an issuer that is
 * there too, which is how one tries things out. So a provider elsewhere cannot point our requests inwards.
 */
export function isAllowedEndpoint(address: string, issuer: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(issuer)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  const isHere = isLoopback(url.hostname);
  if (isHere && !isLoopback(new URL(issuer).hostname)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}
