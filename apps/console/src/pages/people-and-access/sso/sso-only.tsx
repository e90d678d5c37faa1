import type { WorkspaceDetails } from '@alongside/common';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Check } from '../../../parts/check.tsx';
import { Confirm } from '../../../parts/confirm.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';

/** The switch that closes every other way in. */
export function SsoOnly({ workspace, hasProvider }: { readonly workspace: WorkspaceDetails; readonly hasProvider: boolean }) {
  const words = useWords();
  const tell = useTell();
  const [isAsking, setAsking] = useState(false);
  const set = useAct({
    run: (ssoOnly: boolean) => ask('PATCH', '/v1/workspace', { body: { ssoOnly } }),
    refresh: ['/v1/workspace', '/v1/audit'],
    done: (_, ssoOnly) => {
      setAsking(false);
      tell(words.say(ssoOnly ? 'sso.onlyOn' : 'sso.onlyOff'));
    },
  });
  return (
    <section className="setting">
      <h3>{words.say('sso.onlyTitle')}</h3>
      <Check
        checked={workspace.ssoOnly}
        disabled={set.isPending || (!hasProvider && !workspace.ssoOnly)}
        hint={words.say(hasProvider || workspace.ssoOnly ? 'sso.onlyHint' : 'sso.onlyNeeds')}
        onChange={(isOn) => (isOn ? setAsking(true) : set.mutate(false))}
      >
        {words.say('sso.only')}
      </Check>
      {!isAsking && <Failure error={set.error} />}
      {isAsking && (
        <Confirm
          title={words.say('sso.onlyConfirm')}
          action={words.say('sso.onlyTurnOn')}
          isBusy={set.isPending}
          error={set.error}
          onConfirm={() => set.mutate(true)}
          onClose={() => setAsking(false)}
        >
          <p>{words.say('sso.onlyWarning')}</p>
          <p>{words.say('sso.onlyTry')}</p>
        </Confirm>
      )}
    </section>
  );
}
