import type { Session, SignInResult } from '@alongside/common';
import { useThing } from '../api/use-thing.ts';
import { safeReturn } from './safe-return.ts';

/** Who is signed in here; nobody is asked to sign in before the answer is there. */
export const useSignedIn = () => useThing<Session>('/v1/session');

/** On to where one was going. A new page load: nothing of before stays in memory. */
export function enter(result: Extract<SignInResult, { status: 'signed_in' }>): void {
  location.assign(safeReturn(result.returnTo));
}
