import type { AuthorizationApproval, AuthorizationPreview } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { ApiError } from '../api/api-error.ts';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { goToSignIn } from '../shell/go-to-sign-in.ts';
import { useWords } from '../words/words-context.tsx';
import { Door } from './door.tsx';

/** Asks the member whether the extension may act as them, and hands it back its code. */
export function Authorize() {
  const words = useWords();
  const [query] = useSearchParams();
  const request = query.get('request') ?? '';
  const preview = useQuery({
    queryKey: ['authorize', request],
    queryFn: () => ask<AuthorizationPreview>('POST', '/v1/oauth/approvals/preview', { body: { request } }),
  });
  const wanted = query.get('workspace');
  const isElsewhere = wanted !== null && preview.error instanceof ApiError && preview.error.code === 'forbidden';
  return (
    <Door title={words.say('authorize.title')}>
      {isElsewhere ? (
        <Elsewhere workspace={wanted} />
      ) : (
        <Loaded query={preview}>{(data) => <Decision preview={data} request={request} />}</Loaded>
      )}
    </Door>
  );
}

/** The extension belongs to another workspace than the one that this browser is signed in to. */
function Elsewhere({ workspace }: { readonly workspace: string }) {
  const words = useWords();
  const leave = useLeave();
  return (
    <>
      <p>{words.say('authorize.elsewhere', { workspace })}</p>
      <Failure error={leave.error} />
      <p className="door-actions">
        <Button look="primary" onClick={() => leave.mutate()} disabled={leave.isPending}>
          {words.say('authorize.signInThere')}
        </Button>
      </p>
    </>
  );
}

/** To sign in as somebody else. The session ends first: else the sign-in page would lead straight back as the same person. */
function useLeave() {
  return useAct({
    run: async () => {
      await ask('POST', '/v1/sign-out');
      sessionStorage.clear();
      goToSignIn();
    },
  });
}

function Decision({
  preview: { workspaceName, memberName },
  request,
}: {
  readonly preview: AuthorizationPreview;
  readonly request: string;
}) {
  const words = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const allow = useAct({
    run: () => ask<AuthorizationApproval>('POST', '/v1/oauth/approvals', { body: { request } }),
    done: ({ redirectTo }) => {
      setLeaving(true);
      location.assign(redirectTo);
    },
  });
  const leave = useLeave();
  return (
    <>
      <p>{words.say('authorize.asks', { workspace: workspaceName, name: memberName })}</p>
      <ul className="bullets">
        <li>{words.say('authorize.reads')}</li>
        <li>{words.say('authorize.sends')}</li>
      </ul>
      <p className="soft small">{words.say('authorize.end')}</p>
      <Failure error={allow.error ?? leave.error} />
      <p className="door-actions">
        <Button look="primary" onClick={() => allow.mutate()} disabled={allow.isPending || isLeaving}>
          {words.say('authorize.allow')}
        </Button>
        <Button onClick={() => leave.mutate()} disabled={leave.isPending}>
          {words.say('authorize.notMe')}
        </Button>
      </p>
      <p role="status" className="soft">
        {isLeaving && words.say('authorize.done')}
      </p>
    </>
  );
}
