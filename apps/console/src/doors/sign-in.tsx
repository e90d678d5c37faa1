import type { SignInOptions } from '@alongside/common';
import { Banner, Button } from '@alongside/ui';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { useThing } from '../api/use-thing.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { useWords } from '../words/words-context.tsx';
import { Door } from './door.tsx';
import { safeReturn } from './safe-return.ts';

const remembered = 'workspace';

/** The way in: the company's own identity provider where the workspace has one, or a link by mail. */
export function SignIn() {
  const words = useWords();
  const [query] = useSearchParams();
  const returnTo = safeReturn(query.get('returnTo'));
  const [workspace, setWorkspace] = useState(() => query.get('workspace') ?? localStorage.getItem(remembered) ?? '');
  const [sentTo, setSentTo] = useState<string>();
  const error = query.get('error');
  if (sentTo !== undefined) {
    return (
      <Door title={words.say('signIn.lookTitle')}>
        <p>{words.say('signIn.look', { email: sentTo })}</p>
        <p className="soft small">{words.say('signIn.lookWhy')}</p>
        <p>
          <Button look="link" onClick={() => setSentTo(undefined)}>
            {words.say('signIn.again')}
          </Button>
        </p>
      </Door>
    );
  }
  return (
    <Door title={words.say('signIn.title')}>
      {error !== null && (
        <div role="alert">
          <Banner tone="danger" icon="alert">
            {words.sayOr(`signIn.error.${error}`, words.say('signIn.error.failed'))}
          </Banner>
        </div>
      )}
      <EmailForm returnTo={returnTo} onSent={setSentTo} />
      <p className="divider soft small">{words.say('signIn.or')}</p>
      <WorkspaceForm workspace={workspace} onChange={setWorkspace} />
      {workspace !== '' && <Providers workspace={workspace} returnTo={returnTo} />}
    </Door>
  );
}

function EmailForm({ returnTo, onSent }: { readonly returnTo: string; readonly onSent: (email: string) => void }) {
  const words = useWords();
  const [email, setEmail] = useState('');
  const send = useAct({
    run: () => ask('POST', '/v1/sign-in/email', { body: { email: email.trim(), returnTo } }),
    done: () => onSent(email.trim()),
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
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
      <Button look="primary" type="submit" disabled={send.isPending}>
        {words.say('signIn.send')}
      </Button>
    </form>
  );
}

function WorkspaceForm({ workspace, onChange }: { readonly workspace: string; readonly onChange: (workspace: string) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState(workspace);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const slug = typed.trim().toLowerCase();
        localStorage.setItem(remembered, slug);
        onChange(slug);
      }}
    >
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
      <Button type="submit">{words.say('signIn.showProviders')}</Button>
    </form>
  );
}

function Providers({ workspace, returnTo }: { readonly workspace: string; readonly returnTo: string }) {
  const words = useWords();
  const options = useThing<SignInOptions>(`/v1/sign-in/options?workspace=${encodeURIComponent(workspace)}`);
  if (options.error) return <Failure error={options.error} retry={() => void options.refetch()} />;
  if (!options.data) return null;
  const { providers } = options.data;
  return (
    <div className="providers" role="status">
      {providers.length === 0 && <p className="soft">{words.say('signIn.noProvider', { workspace })}</p>}
      {providers.map(({ id, name, startPath }) => (
        <a key={id} className="ui-button" data-look="primary" href={`${startPath}?returnTo=${encodeURIComponent(returnTo)}`}>
          {words.say('signIn.with', { name })}
        </a>
      ))}
    </div>
  );
}
