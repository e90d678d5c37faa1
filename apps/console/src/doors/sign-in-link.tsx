import type { SignInResult } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { useWords } from '../words/words-context.tsx';
import { Door } from './door.tsx';
import { linkToken } from './link-token.ts';
import { LinkTrouble } from './link-trouble.tsx';
import { enter } from './use-signed-in.ts';

/**
 * Redeems the link out of a mail, and lets choose where the address belongs to several workspaces. By a click: programs that look into mails
 * open every link, and would use it up.
 */
export function SignInLink() {
  const words = useWords();
  const token = linkToken();
  const [choices, setChoices] = useState<Extract<SignInResult, { status: 'choose' }>['workspaces']>();
  const redeem = useAct({
    run: (workspaceId: string | undefined) => ask<SignInResult>('POST', '/v1/sign-in/link', { body: { token, workspaceId } }),
    done: (result) => (result.status === 'choose' ? setChoices(result.workspaces) : enter(result)),
  });
  if (token === undefined || redeem.error) {
    return (
      <Door title={words.say('signIn.linkTitle')}>
        <LinkTrouble kind="signIn" {...(redeem.error && { error: redeem.error })} retry={() => redeem.reset()} />
      </Door>
    );
  }
  if (choices) {
    return (
      <Door title={words.say('signIn.chooseTitle')}>
        <ul className="choices">
          {choices.map(({ id, name }) => (
            <li key={id}>
              <Button onClick={() => redeem.mutate(id)} disabled={redeem.isPending}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </Door>
    );
  }
  return (
    <Door title={words.say('signIn.linkTitle')}>
      <p>{words.say('signIn.linkReady')}</p>
      <Button look="primary" onClick={() => redeem.mutate(undefined)} disabled={redeem.isPending}>
        {words.say('signIn.continue')}
      </Button>
    </Door>
  );
}
