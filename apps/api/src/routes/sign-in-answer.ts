import type { SignInResult } from '@alongside/common';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { Redeemed } from '../services/sign-in/redeem-link.ts';

/** Tells what became of a sign-in, with the cookie where there is one. Nobody keeps this answer. */
export function signInAnswer(c: HonoContext<AppEnv>, { result, cookie }: Redeemed) {
  if (cookie !== undefined) c.header('set-cookie', cookie);
  c.header('cache-control', 'no-store');
  return c.json<SignInResult, 200>(result, 200);
}
