import type { Outcome } from './oidc-world.ts';

/** Signed in, and on to where the sign-in was begun for. */
export const signedIn: Outcome = { status: 302, location: '/people', newSessions: 1, hasCookie: true };

/** Nothing but a word on the page for signing in. */
export const refused = (error: string): Outcome => ({ status: 302, location: `/sign-in?error=${error}`, newSessions: 0, hasCookie: false });
