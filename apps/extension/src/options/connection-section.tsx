import { useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { hostPattern } from '../host-pattern.ts';
import { SignInProgress } from '../overlay/states/sign-in-progress.tsx';
import type { OptionsWords } from '../words/options-words.ts';
import { KeyForm } from './key-form.tsx';
import { ManagedNote } from './managed-note.tsx';
import { normalizeApiUrl } from './normalize-api-url.ts';
import { Outcome, type OutcomeValue } from './outcome.tsx';
import { SignedIn } from './signed-in.tsx';
import { useManaged } from './use-managed.ts';
import { usePulse } from './use-pulse.ts';
import { useStored } from './use-stored.ts';

const usualAddress = 'http://127.0.0.1:8787';

/** Which server, and as whom: signing in first, a key for those who were given one. */
export function ConnectionSection({ words }: { readonly words: OptionsWords }) {
  const settings = useStored('settings');
  const session = useStored('session');
  const managed = useManaged();
  const pulse = usePulse();
  const [typed, setTyped] = useState<string>();
  const [outcome, setOutcome] = useState<OutcomeValue>();
  if (!settings || !session || !managed || !pulse) return null;
  const saved = settings.value;
  const address = managed.apiUrl ?? typed ?? saved?.apiUrl ?? usualAddress;
  const signedIn =
    session.value && session.value.apiUrl === (managed.apiUrl ?? saved?.apiUrl) && saved?.auth.kind !== 'key' ? session.value : undefined;

  async function signIn(by: 'window' | 'code'): Promise<void> {
    const apiUrl = normalizeApiUrl(address);
    if (!apiUrl) return setOutcome({ tone: 'bad', text: words.say('options.badUrl') });
    setOutcome(undefined);
    // Nothing may be awaited before this: browsers grant only what is asked for from within the click itself.
    if (!(await browser.permissions.request({ origins: [hostPattern(apiUrl)] })))
      return setOutcome({ tone: 'bad', text: words.say('options.notAllowed') });
    await ask({ type: 'sign-in-at', apiUrl, by });
  }

  return (
    <section className="connection">
      <h2>{words.say('options.connection')}</h2>
      {signedIn ? (
        <SignedIn session={signedIn} words={words} />
      ) : (
        <>
          <p className="soft">{words.say('options.connectionWhy')}</p>
          <label>
            {words.say('options.apiUrl')}
            <input
              name="apiUrl"
              type="url"
              value={address}
              disabled={managed.apiUrl !== undefined}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </label>
          {managed.apiUrl !== undefined && <ManagedNote words={words} />}
          <SignInProgress
            progress={pulse.signIn}
            words={words}
            start={(by) => void signIn(by)}
            cancel={() => void ask({ type: 'cancel-sign-in' })}
          />
          <Outcome value={outcome} />
          {managed.signIn !== 'sso' && (
            <details open={saved?.auth.kind === 'key'}>
              <summary>{words.say('signIn.key')}</summary>
              <KeyForm address={address} savedKey={saved?.auth.kind === 'key' ? saved.auth.apiKey : undefined} words={words} />
            </details>
          )}
        </>
      )}
    </section>
  );
}
