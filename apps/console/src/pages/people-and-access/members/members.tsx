import type { Member, Role, Team } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useList } from '../../../api/use-list.ts';
import { Ago } from '../../../parts/ago.tsx';
import type { Column } from '../../../parts/data-table/column.ts';
import { DataTable } from '../../../parts/data-table/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Roles } from '../../../parts/roles.tsx';
import { Select } from '../../../parts/select.tsx';
import { useUrlState } from '../../../parts/use-url-state.ts';
import { useSession } from '../../../shell/session.tsx';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words-context.tsx';
import { MemberDialog } from './member-dialog.tsx';

/** Everybody who can sign in, what they may do, and when they were last seen. */
export function Members() {
  const words = useWords();
  const { member: self } = useSession();
  const [state, setState] = useUrlState();
  const members = useList<Member>('/v1/members');
  const teams = useList<Team>('/v1/teams');
  const [openId, setOpenId] = useState<string>();
  const teamNames = useMemo(() => new Map(teams.data?.items.map(({ id, name }) => [id, name])), [teams.data]);
  const columns = useMemo(() => memberColumns(words, teamNames, self?.id), [words, teamNames, self?.id]);
  const role = state.get('role') ?? '';
  const status = state.get('status') ?? '';
  const team = state.get('team') ?? '';
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('members.why')}</p>
        <Link href="/people/invitations#new=1" className="ui-button" data-look="primary">
          {words.say('members.invite')}
        </Link>
      </div>
      <Loaded query={members}>
        {({ items }) => {
          const rows = items.filter(
            (each) =>
              (role === '' || each.roles.includes(role as Role)) &&
              (status === '' || each.status === status) &&
              (team === '' || each.teamIds.some((id) => id === team)),
          );
          const open = items.find(({ id }) => id === openId);
          return (
            <>
              <DataTable
                name={words.say('members.title')}
                rows={rows}
                isNarrowed={rows.length < items.length}
                columns={columns}
                idOf={({ id }) => id}
                empty={<Empty>{words.say('members.none')}</Empty>}
                filters={
                  <>
                    <Select
                      label={words.say('members.roles')}
                      value={role}
                      onChange={(value) => setState({ role: value, page: undefined })}
                      choices={[
                        ['', words.say('members.anyRole')],
                        ['admin', words.say('role.admin')],
                        ['marketer', words.say('role.marketer')],
                        ['rep', words.say('role.rep')],
                      ]}
                    />
                    <Select
                      label={words.say('members.status')}
                      value={status}
                      onChange={(value) => setState({ status: value, page: undefined })}
                      choices={[
                        ['', words.say('members.anyStatus')],
                        ['active', words.say('members.active')],
                        ['suspended', words.say('members.suspended')],
                      ]}
                    />
                    {teamNames.size > 0 && (
                      <Select
                        label={words.say('members.teams')}
                        value={team}
                        onChange={(value) => setState({ team: value, page: undefined })}
                        choices={[['', words.say('members.anyTeam')], ...teamNames]}
                      />
                    )}
                  </>
                }
                renderActions={(member) => (
                  <Button onClick={() => setOpenId(member.id)} aria-label={words.say('members.manageNamed', { name: member.name })}>
                    {words.say('members.manage')}
                  </Button>
                )}
              />
              {open && <MemberDialog member={open} teams={teams.data?.items ?? []} onClose={() => setOpenId(undefined)} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function memberColumns(words: Words, teamNames: ReadonlyMap<string, string>, selfId: string | undefined): readonly Column<Member>[] {
  const teamsOf = ({ teamIds }: Member) => teamIds.map((id) => teamNames.get(id) ?? '').filter(Boolean);
  return [
    {
      id: 'name',
      title: words.say('members.name'),
      value: ({ name }) => name,
      draw: ({ id, name }) => (
        <span className="name-cell">
          <strong>{name}</strong> {id === selfId && <span className="soft">{words.say('members.you')}</span>}
        </span>
      ),
    },
    { id: 'email', title: words.say('members.email'), value: ({ email }) => email },
    {
      id: 'roles',
      title: words.say('members.roles'),
      value: ({ roles }) => roles.map((role) => words.say(`role.${role}`)).join(', '),
      draw: ({ roles }) => <Roles roles={roles} />,
    },
    { id: 'teams', title: words.say('members.teams'), value: (member) => teamsOf(member).join(', ') },
    {
      id: 'status',
      title: words.say('members.status'),
      value: ({ status }) => words.say(`members.${status}`),
      draw: ({ status }) =>
        status === 'suspended' ? <Chip tone="warm">{words.say('members.suspended')}</Chip> : words.say('members.active'),
    },
    {
      id: 'seen',
      title: words.say('members.lastSeen'),
      value: ({ lastSeenAt }) => lastSeenAt,
      draw: ({ lastSeenAt }) => <Ago at={lastSeenAt} />,
    },
  ];
}
