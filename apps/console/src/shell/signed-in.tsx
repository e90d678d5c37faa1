import type { Session } from '@alongside/common';
import { useThing } from '../api/use-thing.ts';
import { Loaded } from '../parts/loaded.tsx';
import { SamePerson } from './same-person.tsx';
import { SessionProvider } from './session.tsx';
import { Shell } from './shell.tsx';

/** The console for who is signed in; all others go to the sign-in page. */
export function SignedIn() {
  const session = useThing<Session>('/v1/session');
  if (session.data) {
    return (
      <SessionProvider session={session.data}>
        <SamePerson session={session.data}>
          <Shell />
        </SamePerson>
      </SessionProvider>
    );
  }
  return (
    <main className="starting">
      <Loaded query={session}>{() => null}</Loaded>
    </main>
  );
}
