/** Binds a sign-in at an identity provider to the browser that began it: what another browser brings back opens nothing. */
const name = '__Host-alongside-oidc';
const lifeSeconds = 600;
const shape = /^[A-Za-z0-9_-]{43}$/;

/** The `Set-Cookie` for a browser that begins, or begins another sign-in in a second tab. */
export function oidcCookie(browser: string): string {
  // Lax: the way back from the provider is a link that another site follows.
  return `${name}=${browser}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${lifeSeconds}`;
}

/** What it holds in a `Cookie` header. */
export function readOidcCookie(header: string | undefined): string | undefined {
  const found = header?.split(';').map((pair) => pair.trim().split('=', 2));
  const value = found?.find(([key]) => key === name)?.[1];
  return value !== undefined && shape.test(value) ? value : undefined;
}
