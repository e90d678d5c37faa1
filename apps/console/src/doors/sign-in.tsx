import type { SignInOptions } from '@alongside/common';
import { Banner, Button } from '@alongside/ui';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useThing } from '../api/use-thing.ts';
import { useWords } from '../words/words-context.tsx';
import { CompanySignIn } from './company-sign-in.tsx';
import { Door } from './door.tsx';
import { EmailForm } from './email-form.tsx';
import { safeReturn } from './safe-return.ts';

const remembered = 'workspace';

/** The way in: the company's own identity provider where the workspace has one, or a link by mail. */
export function SignIn() {
  const words = useWords();
  const [query] = useSearchParams();
  const returnTo = safeReturn(query.get('returnTo'));
  const [workspace, setWorkspace] = useState(() => query.get('workspace') ?? localStorage.getItem(remembered) ?? '');
  const [sentTo, setSentTo] = useState<string>();
  const options = useThing<SignInOptions>(`/v1/sign-in/options?workspace=${encodeURIComponent(workspace)}`, workspace !== '');
  const first = useThing<{ readonly isNeeded: boolean }>('/v1/sign-in/first-admin');
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
  const hasProvider = (options.data?.providers.length ?? 0) > 0;
  const company = (
    <CompanySignIn
      workspace={workspace}
      options={options}
      returnTo={returnTo}
      onChoose={(slug) => {
        localStorage.setItem(remembered, slug);
        setWorkspace(slug);
      }}
    />
  );
  const email = options.data?.email !== false && [
    <EmailForm key="email" returnTo={returnTo} onSent={setSentTo} isFirst={!hasProvider} />,
    <p key="or" className="divider soft small">
      {words.say('signIn.or')}
    </p>,
  ];
  const parts = [
    ...(email || []),
    <div key="company" className="providers">
      {company}
    </div>,
  ];
  return (
    <Door title={words.say('signIn.title')}>
      {error !== null && (
        <div role="alert">
          <Banner tone="danger" icon="alert">
            {words.sayOr(`signIn.error.${error}`, words.say('signIn.error.failed'))}
          </Banner>
        </div>
      )}
      {first.data?.isNeeded && (
        <Banner tone="warm" icon="key">
          {words.say('signIn.nobodyYet')}
        </Banner>
      )}
      {hasProvider ? parts.toReversed() : parts}
    </Door>
  );
}
