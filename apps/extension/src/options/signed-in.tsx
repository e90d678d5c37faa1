import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../ask.ts';
import type { SignedIn as Session } from '../storage.ts';
import type { OptionsWords } from '../words/options-words.ts';
import { useStored } from './use-stored.ts';

/** Who is signed in. What was not sent yet is forgotten only when the user says so. */
export function SignedIn({ session, words }: { readonly session: Session; readonly words: OptionsWords }) {
  const queue = useStored('queue');
  const [isAsking, setAsking] = useState(false);
  const waiting = queue?.value.length ?? 0;
  const { workspaceName: workspace, memberName: name = '' } = session;
  const signOut = (drop: boolean) => void ask({ type: 'sign-out', drop });
  return (
    <>
      <p>{words.say('options.signedInAs', { workspace, name, role: words.say(`options.role.${session.role}`) })}</p>
      <p className="soft small">{session.apiUrl}</p>
      {isAsking && waiting > 0 ? (
        <div role="alert">
          <p>{words.say('options.signOutWaiting', { count: waiting })}</p>
          <p className="actions">
            <Button onClick={() => signOut(false)}>{words.say('options.signOutKeep')}</Button>
            <Button onClick={() => signOut(true)}>{words.say('options.signOutDrop')}</Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {words.say('signIn.cancel')}
            </Button>
          </p>
        </div>
      ) : (
        <p className="actions">
          <Button onClick={() => (waiting > 0 ? setAsking(true) : signOut(false))}>{words.say('options.signOut')}</Button>
        </p>
      )}
    </>
  );
}
