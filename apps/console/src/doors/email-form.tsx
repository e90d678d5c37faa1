import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useWords } from '../words/words-context.tsx';

interface Props {
  readonly returnTo: string;
  readonly onSent: (email: string) => void;
  /** Whether it is the way in that most will take. */
  readonly isFirst: boolean;
}

/** Asks for a link by mail. */
export function EmailForm({ returnTo, onSent, isFirst }: Props) {
  const words = useWords();
  const [email, setEmail] = useState('');
  const send = useAct({
    run: () => ask('POST', '/v1/sign-in/email', { body: { email: email.trim(), returnTo } }),
    done: () => onSent(email.trim()),
  });
  return (
    <Form onSubmit={() => send.mutate()}>
      <Field label={words.say('signIn.email')}>
        <input
          type="email"
          name="email"
          required
          autoComplete="username"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Field>
      <Failure error={send.error} />
      <Button look={isFirst ? 'primary' : 'plain'} type="submit" disabled={send.isPending}>
        {words.say('signIn.send')}
      </Button>
    </Form>
  );
}
