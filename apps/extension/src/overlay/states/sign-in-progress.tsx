import { Button } from '@alongside/ui';
import type { SignInState } from '../../pulse.ts';
import type { Words } from '../../words/words.ts';

export interface SignInProgressProps {
  readonly progress: SignInState | undefined;
  readonly words: Words;
  readonly start: (by: 'window' | 'code') => void;
  readonly cancel: () => void;
}

/** Signing in: the two ways, how far it is, and what went wrong. */
export function SignInProgress({ progress, words, start, cancel }: SignInProgressProps) {
  const isUnderWay = progress?.state === 'opening' || progress?.state === 'code';
  return (
    <div className="sign-in" data-state={progress?.state}>
      <div role="status">
        {progress?.state === 'opening' && <p>{words.say('signIn.opening')}</p>}
        {progress?.state === 'failed' && (
          <p className="bad">
            {words.say(`signIn.${progress.why}`, { origin: progress.origin ?? '', workspace: progress.workspace ?? '' })}
          </p>
        )}
        {progress?.state === 'code' && (
          <>
            <p>{words.say('signIn.enter', { page: progress.verificationUri.replace(/^https?:\/\//, '') })}</p>
            <p className="user-code">{progress.userCode}</p>
          </>
        )}
      </div>
      <p className="sign-in-actions">
        {isUnderWay ? (
          <Button onClick={cancel}>{words.say('signIn.cancel')}</Button>
        ) : (
          <Button look="primary" onClick={() => start('window')}>
            {words.say('signIn.button')}
          </Button>
        )}
        {progress?.state !== 'code' && <Button onClick={() => start('code')}>{words.say('signIn.code')}</Button>}
      </p>
    </div>
  );
}
