import type { SignInResult } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useWords } from '../words/words-context.tsx';
import { Door } from './door.tsx';
import { linkToken } from './link-token.ts';
import { LinkTrouble } from './link-trouble.tsx';
import { NameField } from './name-field.tsx';
import { enter } from './use-signed-in.ts';

/** The first start: whoever has the link from the server's log becomes the admin. */
export function FirstAdmin() {
  const words = useWords();
  const token = linkToken();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const begin = useAct({
    run: () => ask<SignInResult>('POST', '/v1/sign-in/first-admin', { body: { token, name: name.trim(), email: email.trim() } }),
    done: (result) => result.status === 'signed_in' && enter(result),
  });
  const isGone = begin.error instanceof ApiError && ['link_expired', 'not_found'].includes(begin.error.code);
  if (token === undefined || isGone) {
    return (
      <Door title={words.say('firstAdmin.title')}>
        <LinkTrouble kind="firstAdmin" />
      </Door>
    );
  }
  return (
    <Door title={words.say('firstAdmin.title')}>
      <p>{words.say('firstAdmin.why')}</p>
      <Form onSubmit={() => begin.mutate()}>
        <NameField name={name} onChange={setName} />
        <Field label={words.say('signIn.email')} hint={words.say('firstAdmin.emailWhy')}>
          <input
            type="email"
            name="email"
            required
            autoComplete="email"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        </Field>
        <Failure error={begin.error} />
        <Button look="primary" type="submit" disabled={begin.isPending}>
          {words.say('firstAdmin.begin')}
        </Button>
      </Form>
    </Door>
  );
}
