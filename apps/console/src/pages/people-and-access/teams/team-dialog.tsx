import type { Member, Team } from '@alongside/common';
import { Button } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Checks } from '../../../parts/checks.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';

interface Props {
  /** Absent: a new one. */
  readonly team: Team | undefined;
  readonly members: readonly Member[];
  readonly onClose: () => void;
}

/** Name and members of a team. */
export function TeamDialog({ team, members, onClose }: Props) {
  const words = useWords();
  const tell = useTell();
  const { draft, set, clear } = useDraft(`team ${team?.id ?? ''}`, {
    name: team?.name ?? '',
    memberIds: team?.memberIds ?? [],
  });
  const save = useAct({
    run: () => {
      const body = { name: draft.name.trim(), memberIds: draft.memberIds };
      return team ? ask<Team>('PATCH', `/v1/teams/${team.id}`, { body }) : ask<Team>('POST', '/v1/teams', { body });
    },
    refresh: ['/v1/teams', '/v1/members'],
    done: ({ name }) => {
      clear();
      onClose();
      tell(words.say(team ? 'teams.saved' : 'teams.added', { name }));
    },
  });
  return (
    <Dialog title={team ? words.say('teams.edit', { name: team.name }) : words.say('teams.add')} onClose={onClose}>
      <Form onSubmit={() => save.mutate()}>
        <Field label={words.say('teams.name')}>
          <input required maxLength={120} value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        </Field>
        <Checks
          legend={words.say('teams.people')}
          choices={members.map(({ id, name, email }) => ({ id, title: name, hint: email }))}
          chosen={draft.memberIds}
          onChange={(chosen) => set({ memberIds: members.map(({ id }) => id).filter((id) => chosen.includes(id)) })}
        />
        <Failure error={save.error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={save.isPending || draft.name.trim() === ''}>
            {words.say('common.save')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
