import { Button, Icon } from '@alongside/ui';
import { SignInProgress, type SignInProgressProps } from './sign-in-progress.tsx';

export interface SignInStateProps extends SignInProgressProps {
  /** Somebody was signed in here before. */
  readonly isAgain: boolean;
  readonly openOptions: () => void;
}

/** Nobody is signed in: the one thing that helps, and nothing of anybody. */
export function SignInState({ isAgain, openOptions, ...progress }: SignInStateProps) {
  const { words } = progress;
  return (
    <div className="state" data-trouble="sign_in">
      <Icon name="key" size={20} />
      <div role="status">
        <h1>{words.say(isAgain ? 'signIn.again' : 'signIn.title')}</h1>
      </div>
      <p className="soft">{words.say(isAgain ? 'signIn.againWhy' : 'signIn.why')}</p>
      <SignInProgress {...progress} />
      <Button look="quiet" onClick={openOptions}>
        {words.say('signIn.key')}
      </Button>
    </div>
  );
}
