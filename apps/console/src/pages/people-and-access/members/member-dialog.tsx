import type { Member, MemberPatch, Role, Team } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { DeviceList } from '../../../devices/device-list.tsx';
import { Checks } from '../../../parts/checks.tsx';
import { Confirm } from '../../../parts/confirm.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { RoleChecks } from '../../../parts/role-checks.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';

interface Props {
  readonly member: Member;
  readonly teams: readonly Team[];
  readonly onClose: () => void;
}

const refresh = ['/v1/members', '/v1/teams', '/v1/session', '/v1/audit'];

/** One member: roles, teams, devices, and the two ways to take everything away. */
export function MemberDialog({ member, teams, onClose }: Props) {
  const words = useWords();
  const tell = useTell();
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const [teamIds, setTeamIds] = useState<readonly string[]>(member.teamIds);
  const [asked, setAsked] = useState<'suspend' | 'remove'>();
  const path = `/v1/members/${member.id}`;
  const patch = (body: MemberPatch) => ask<Member>('PATCH', path, { body });
  const back = useAct({ run: patch, refresh });
  const save = useAct({
    run: () => patch({ roles: [...roles], teamIds: [...teamIds] as Member['teamIds'] }),
    refresh,
    done: () => {
      onClose();
      tell(words.say('members.saved', { name: member.name }), () => back.mutate({ roles: member.roles, teamIds: member.teamIds }));
    },
  });
  const setStatus = useAct({
    run: (status: Member['status']) => patch({ status }),
    refresh,
    done: (_, status) => {
      onClose();
      tell(words.say(status === 'active' ? 'members.reactivated' : 'members.wasSuspended', { name: member.name }), () =>
        back.mutate({ status: member.status }),
      );
    },
  });
  const remove = useAct({
    run: () => ask('DELETE', path),
    refresh,
    done: () => {
      onClose();
      tell(words.say('members.removed', { name: member.name }));
    },
  });
  const { name, email } = member;
  if (asked === 'suspend') {
    return (
      <Confirm
        title={words.say('members.suspendTitle', { name })}
        action={words.say('members.suspend')}
        isBusy={setStatus.isPending}
        error={setStatus.error}
        onConfirm={() => setStatus.mutate('suspended')}
        onClose={onClose}
      >
        <p>{words.say('members.suspendWhy')}</p>
      </Confirm>
    );
  }
  if (asked === 'remove') {
    return (
      <Confirm
        title={words.say('members.removeTitle', { name })}
        action={words.say('members.remove')}
        isBusy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={onClose}
      >
        <p>{words.say('members.removeWhy')}</p>
      </Confirm>
    );
  }
  return (
    <Dialog title={name} onClose={onClose} isWide>
      <div className="form">
        <p className="soft">
          {email} · {words.say(`members.source.${member.source}`)}
        </p>
        <RoleChecks legend={words.say('members.roles')} roles={roles} onChange={setRoles} />
        {teams.length > 0 && (
          <Checks
            legend={words.say('members.teams')}
            choices={teams.map((team) => ({ id: team.id, title: team.name }))}
            chosen={teamIds}
            onChange={setTeamIds}
            isInline
          />
        )}
        <section>
          <h3>{words.say('members.devices')}</h3>
          <DeviceList path={`${path}/devices`} />
        </section>
        <Failure error={save.error ?? setStatus.error} />
        <footer>
          <span className="footer-side">
            {member.status === 'active' ? (
              <Button onClick={() => setAsked('suspend')}>{words.say('members.suspend')}</Button>
            ) : (
              <Button onClick={() => setStatus.mutate('active')} disabled={setStatus.isPending}>
                {words.say('members.reactivate')}
              </Button>
            )}
            <Button look="danger" onClick={() => setAsked('remove')}>
              {words.say('members.remove')}
            </Button>
          </span>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" onClick={() => save.mutate()} disabled={save.isPending || roles.length === 0}>
            {words.say('common.save')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
