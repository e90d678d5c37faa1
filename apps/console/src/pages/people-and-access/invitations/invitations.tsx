import type { Invitation } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import { useMemo, useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useList } from '../../../api/use-list.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import type { Column } from '../../../parts/data-table/column.ts';
import { DataTable } from '../../../parts/data-table/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { Roles } from '../../../parts/roles.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useUrlState } from '../../../parts/use-url-state.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words-context.tsx';
import { InviteDialog } from './invite-dialog.tsx';

/** Who was asked to join, and who has not yet. */
export function Invitations() {
  const words = useWords();
  const tell = useTell();
  const [state, setState] = useUrlState();
  const invitations = useList<Invitation>('/v1/invitations');
  const [leaving, setLeaving] = useState<Invitation>();
  const revoke = useAct({
    run: ({ id }: Invitation) => ask('DELETE', `/v1/invitations/${id}`),
    refresh: ['/v1/invitations'],
    done: (_, { email }) => {
      setLeaving(undefined);
      tell(words.say('invitations.revoked', { email }));
    },
  });
  const columns = useMemo(() => invitationColumns(words), [words]);
  const add = (
    <Button look="primary" onClick={() => setState({ new: '1' })}>
      {words.say('members.invite')}
    </Button>
  );
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('invitations.why')}</p>
        {(invitations.data?.items.length ?? 0) > 0 && add}
      </div>
      <Loaded query={invitations}>
        {({ items }) => (
          <DataTable
            name={words.say('invitations.title')}
            rows={items}
            columns={columns}
            idOf={({ id }) => id}
            empty={<Empty action={add}>{words.say('invitations.none')}</Empty>}
            renderActions={(invitation) =>
              invitation.status === 'pending' && (
                <Button
                  onClick={() => setLeaving(invitation)}
                  aria-label={words.say('invitations.revokeNamed', { email: invitation.email })}
                >
                  {words.say('invitations.revoke')}
                </Button>
              )
            }
          />
        )}
      </Loaded>
      {state.has('new') && <InviteDialog onClose={() => setState({ new: undefined })} />}
      {leaving && (
        <Confirm
          title={words.say('invitations.revokeTitle', { email: leaving.email })}
          action={words.say('invitations.revoke')}
          isBusy={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.say('invitations.revokeWhy')}</p>
        </Confirm>
      )}
    </>
  );
}

function invitationColumns(words: Words): readonly Column<Invitation>[] {
  return [
    { id: 'email', title: words.say('members.email'), value: ({ email }) => email, draw: ({ email }) => <strong>{email}</strong> },
    {
      id: 'roles',
      title: words.say('members.roles'),
      value: ({ roles }) => roles.map((role) => words.say(`role.${role}`)).join(', '),
      draw: ({ roles }) => <Roles roles={roles} />,
    },
    {
      id: 'status',
      title: words.say('members.status'),
      value: ({ status }) => words.say(`invitations.status.${status}`),
      draw: ({ status }) => <Chip tone={status === 'pending' ? 'accent' : 'plain'}>{words.say(`invitations.status.${status}`)}</Chip>,
    },
    {
      id: 'created',
      title: words.say('common.created'),
      value: ({ createdAt }) => createdAt,
      draw: ({ createdAt }) => <Moment at={createdAt} />,
    },
    {
      id: 'expires',
      title: words.say('common.expires'),
      value: ({ expiresAt }) => expiresAt,
      draw: ({ expiresAt }) => <Moment at={expiresAt} />,
    },
  ];
}
