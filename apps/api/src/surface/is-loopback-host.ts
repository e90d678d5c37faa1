import { isLoopback } from '../is-loopback.ts';

/** Whether a Host header, with or without a port, names the machine itself. */
export function isLoopbackHost(host: string): boolean {
  const url = `http://${host}`;
  if (!URL.canParse(url)) return false;
  const { hostname, username } = new URL(url);
  return username === '' && (isLoopback(hostname) || hostname.endsWith('.localhost'));
}
