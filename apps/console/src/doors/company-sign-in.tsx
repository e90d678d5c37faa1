import type { SignInOptions } from '@alongside/common';
import { Button } from '@alongside/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useWords } from '../words/words-context.tsx';

interface Props {
  /** Short name; empty: not known yet. */
  readonly workspace: string;
  readonly options: Pick<UseQueryResult<SignInOptions>, 'data' | 'error' | 'refetch'>;
  readonly returnTo: string;
  readonly onChoose: (workspace: string) => void;
}

/** The providers of a workspace as buttons, and the way to name another workspace. */
export function CompanySignIn({ workspace, options: { data, error, refetch }, returnTo, onChoose }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState(workspace);
  const [isChoosing, setChoosing] = useState(false);
  const providers = data?.providers ?? [];
  if (providers.length > 0 && !isChoosing) {
    return (
      <>
        {providers.map(({ id, name, startPath }) => (
          <a key={id} className="ui-button" data-look="primary" href={`${startPath}?returnTo=${encodeURIComponent(returnTo)}`}>
            {words.say('signIn.with', { name })}
          </a>
        ))}
        <p className="small soft">
          {words.say('signIn.workspace')}: {workspace} ·{' '}
          <Button look="link" onClick={() => setChoosing(true)}>
            {words.say('signIn.otherWorkspace')}
          </Button>
        </p>
      </>
    );
  }
  return (
    <Form
      onSubmit={() => {
        setChoosing(false);
        onChoose(typed.trim().toLowerCase());
      }}
    >
      <h2 className="form-title">{words.say('signIn.company')}</h2>
      <Field label={words.say('signIn.workspace')} hint={words.say('signIn.workspaceWhy')}>
        <input
          name="workspace"
          autoComplete="organization"
          autoCapitalize="none"
          spellCheck={false}
          pattern="[a-zA-Z0-9]([a-zA-Z0-9\-]{0,38}[a-zA-Z0-9])?"
          required
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <p role="status" className="soft">
        {data && !isChoosing && words.say('signIn.noProvider', { workspace })}
      </p>
      {error && <Failure error={error} retry={() => void refetch()} />}
      <Button type="submit">{words.say('signIn.find')}</Button>
    </Form>
  );
}
