import { secondMs } from '@alongside/common';
import { sessionLife } from './session-life.ts';

/** `__Host-`: browsers take it only over a safe connection, for this host alone and without a domain, so that no neighbour can set it. */
const name = '__Host-alongside';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The `Set-Cookie` that signs a browser in. */
export function sessionCookie(token: string): string {
  return `${name}=${token}; ${attributes}; Max-Age=${sessionLife.console.mostMs / secondMs}`;
}

/** The `Set-Cookie` that makes a browser forget it. */
export const clearedSessionCookie = `${name}=; ${attributes}; Max-Age=0`;

/** The token in a `Cookie` header. */
export function readSessionCookie(header: string | null | undefined): string | undefined {
  if (!header) return undefined;
  for (const pair of header.split(';')) {
    const [found, value] = pair.trim().split('=', 2);
    if (found === name) return value;
  }
  return undefined;
}
