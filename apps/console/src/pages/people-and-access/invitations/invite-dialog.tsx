import type { NewInvitation, Role, Team } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useList } from '../../../api/use-list.ts';
import { Checks } from '../../../parts/checks.tsx';
import { CopyOnce } from '../../../parts/copy-once.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { RoleChecks } from '../../../parts/role-checks.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';

const days = [1, 7, 14, 30] as const;
const blank = { email: '', roles: ['rep'] as readonly Role[], teamIds: [] as readonly string[], expiresInDays: 7 };

/** Invites one address; the link is shown this once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const teams = useList<Team>('/v1/teams');
  const { draft, set, clear } = useDraft('invitation', blank);
  const [made, setMade] = useState<NewInvitation>();
  const create = useAct({
    run: () => ask<NewInvitation>('POST', '/v1/invitations', { body: { ...draft, email: draft.email.trim() } }),
    refresh: ['/v1/invitations', '/v1/audit'],
    done: (invitation) => {
      clear();
      setMade(invitation);
    },
  });
  if (made) {
    return (
      <Dialog title={words.say('invitations.madeTitle', { email: made.email })} onClose={onClose}>
        <div className="form">
          <p>{words.say(made.sent ? 'invitations.sent' : 'invitations.notSent')}</p>
          <CopyOnce label={words.say('invitations.link')} secret={made.link} />
          <footer>
            <Button
              onClick={() => {
                set(blank);
                setMade(undefined);
              }}
            >
              {words.say('invitations.another')}
            </Button>
            <Button look="primary" onClick={onClose}>
              {words.say('common.done')}
            </Button>
          </footer>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.say('members.invite')} onClose={onClose}>
      <Form onSubmit={() => create.mutate()}>
        <Field label={words.say('members.email')}>
          <input
            type="email"
            required
            autoComplete="off"
            spellCheck={false}
            value={draft.email}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
        </Field>
        <RoleChecks legend={words.say('members.roles')} roles={draft.roles} onChange={(roles) => set({ roles })} />
        {(teams.data?.items.length ?? 0) > 0 && (
          <Checks
            legend={words.say('members.teams')}
            choices={(teams.data?.items ?? []).map(({ id, name }) => ({ id, title: name }))}
            chosen={draft.teamIds}
            onChange={(teamIds) => set({ teamIds })}
            isInline
          />
        )}
        <Field label={words.say('invitations.validFor')}>
          <select value={draft.expiresInDays} onChange={(event) => set({ expiresInDays: Number(event.currentTarget.value) })}>
            {days.map((count) => (
              <option key={count} value={count}>
                {words.say('common.days', { count })}
              </option>
            ))}
          </select>
        </Field>
        <Failure error={create.error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={create.isPending || draft.roles.length === 0}>
            {words.say('invitations.create')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
