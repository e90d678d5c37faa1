import type { InvitationPreview, SignInResult } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { Form } from '../parts/form.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Roles } from '../parts/roles.tsx';
import { useWords } from '../words/words-context.tsx';
import { Door } from './door.tsx';
import { linkToken } from './link-token.ts';
import { LinkTrouble } from './link-trouble.tsx';
import { NameField } from './name-field.tsx';
import { enter } from './use-signed-in.ts';

/** Says where an invitation leads and as whom, and takes the name. */
export function Invite() {
  const words = useWords();
  const token = linkToken();
  const preview = useQuery({
    queryKey: ['invitation'],
    queryFn: () => ask<InvitationPreview>('POST', '/v1/invitations/preview', { body: { token } }),
    enabled: token !== undefined,
  });
  if (token === undefined || preview.error) {
    return (
      <Door title={words.say('invite.title')}>
        <LinkTrouble kind="invite" {...(preview.error && { error: preview.error })} retry={() => void preview.refetch()} />
      </Door>
    );
  }
  return (
    <Door title={preview.data ? words.say('invite.to', { workspace: preview.data.workspaceName }) : words.say('invite.title')}>
      <Loaded query={preview}>
        {(invitation) =>
          invitation.ssoOnly ? (
            <>
              <p>{words.say('invite.ssoOnly', { email: invitation.email })}</p>
              <Link className="ui-button" data-look="primary" href={`/sign-in?workspace=${invitation.workspaceSlug}`}>
                {words.say('signIn.title')}
              </Link>
            </>
          ) : (
            <Join invitation={invitation} token={token} />
          )
        }
      </Loaded>
    </Door>
  );
}

function Join({ invitation: { email, roles }, token }: { readonly invitation: InvitationPreview; readonly token: string }) {
  const words = useWords();
  const [name, setName] = useState('');
  const accept = useAct({
    run: () => ask<SignInResult>('POST', '/v1/invitations/accept', { body: { token, name: name.trim() } }),
    done: (result) => result.status === 'signed_in' && enter(result),
  });
  return (
    <Form onSubmit={() => accept.mutate()}>
      <dl className="facts">
        <dt>{words.say('members.email')}</dt>
        <dd>{email}</dd>
        <dt>{words.say('members.roles')}</dt>
        <dd>
          <Roles roles={roles} />
        </dd>
      </dl>
      <NameField name={name} onChange={setName} hint={words.say('invite.nameWhy')} />
      <Failure error={accept.error} />
      <Button look="primary" type="submit" disabled={accept.isPending || name.trim() === ''}>
        {words.say('invite.join')}
      </Button>
    </Form>
  );
}
