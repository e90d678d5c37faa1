import { Button, Icon, type IconName } from '@alongside/ui';
import type { Trouble } from '../../messages.ts';
import type { SignInState as Progress } from '../../pulse.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { RequestId } from './request-id.tsx';
import { RetryButton } from './retry-button.tsx';
import { SignInState } from './sign-in-state.tsx';

export interface TroubleStateProps {
  readonly trouble: Trouble;
  readonly words: Words;
  readonly refresh: () => void;
  readonly openOptions: () => void;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly progress: Progress | undefined;
  readonly signIn: (by: 'window' | 'code') => void;
  readonly cancelSignIn: () => void;
}

/** Nothing can be shown: why, and the one thing that helps. */
export function TroubleState({ trouble, words, refresh, openOptions, copyText, progress, signIn, cancelSignIn }: TroubleStateProps) {
  if (trouble.signIn && trouble.code !== 'forbidden') {
    const isAgain = trouble.code === 'signed_out';
    return <SignInState {...{ isAgain, progress, words, openOptions }} start={signIn} cancel={cancelSignIn} />;
  }
  const { icon, title, why, settings } = trouble.signIn ? forbiddenRole : looks[trouble.code];
  return (
    <div className="state" role="status" data-trouble={trouble.code}>
      <Icon name={icon} size={20} />
      <h1>{words.say(title)}</h1>
      <p className="soft">{words.say(why)}</p>
      {settings ? (
        <Button look="primary" onClick={openOptions}>
          {words.say(settings)}
        </Button>
      ) : (
        <RetryButton retryAtMs={trouble.retryAtMs} words={words} retry={refresh} />
      )}
      <RequestId id={trouble.requestId} words={words} copyText={copyText} />
    </div>
  );
}

interface Look {
  readonly icon: IconName;
  readonly title: WordKey;
  readonly why: WordKey;
  /** The button's words, where the options page is what helps. */
  readonly settings?: WordKey;
}

/** Signed in, and not allowed: another key would not help. */
const forbiddenRole: Look = { icon: 'lock', title: 'state.forbiddenRole', why: 'state.forbiddenRoleWhy' };

const looks: Record<Trouble['code'], Look> = {
  not_set_up: { icon: 'key', title: 'state.notSetUp', why: 'state.notSetUpWhy', settings: 'state.setUp' },
  signed_out: { icon: 'key', title: 'state.signedOut', why: 'state.signedOutWhy', settings: 'state.enterKey' },
  forbidden: { icon: 'key', title: 'state.forbidden', why: 'state.forbiddenWhy', settings: 'state.enterKey' },
  unreachable: { icon: 'plug', title: 'state.unreachable', why: 'state.unreachableWhy' },
  rate_limited: { icon: 'clock', title: 'state.rateLimited', why: 'state.rateLimitedWhy' },
  server_error: { icon: 'alert', title: 'state.serverError', why: 'state.serverErrorWhy' },
  refused: { icon: 'alert', title: 'state.refused', why: 'state.refusedWhy' },
};
