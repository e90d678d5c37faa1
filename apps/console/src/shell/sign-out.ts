import { ask } from '../api/ask.ts';

/** Ends this browser's session and forgets what it showed and kept. */
export async function signOut(): Promise<void> {
  await ask('POST', '/v1/sign-out');
  sessionStorage.clear();
  location.assign('/sign-in');
}
