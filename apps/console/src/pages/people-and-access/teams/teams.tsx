import type { Member, Team } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useMemo, useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useList } from '../../../api/use-list.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import type { Column } from '../../../parts/data-table/column.ts';
import { DataTable } from '../../../parts/data-table/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words-context.tsx';
import { TeamDialog } from './team-dialog.tsx';

/** Groups of members who share their records, where the workspace says so. */
export function Teams() {
  const words = useWords();
  const tell = useTell();
  const teams = useList<Team>('/v1/teams');
  const members = useList<Member>('/v1/members');
  const [edited, setEdited] = useState<Team | 'new'>();
  const [leaving, setLeaving] = useState<Team>();
  const names = useMemo(() => new Map(members.data?.items.map(({ id, name }) => [id, name])), [members.data]);
  const remove = useAct({
    run: ({ id }: Team) => ask('DELETE', `/v1/teams/${id}`),
    refresh: ['/v1/teams', '/v1/members'],
    done: (_, { name }) => {
      setLeaving(undefined);
      tell(words.say('teams.removed', { name }));
    },
  });
  const columns = useMemo(() => teamColumns(words, names), [words, names]);
  const add = (
    <Button look="primary" onClick={() => setEdited('new')}>
      {words.say('teams.add')}
    </Button>
  );
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('teams.why')}</p>
        {(teams.data?.items.length ?? 0) > 0 && add}
      </div>
      <Loaded query={teams}>
        {({ items }) => (
          <DataTable
            name={words.say('teams.title')}
            rows={items}
            columns={columns}
            idOf={({ id }) => id}
            empty={<Empty action={add}>{words.say('teams.none')}</Empty>}
            renderActions={(team) => (
              <>
                <Button onClick={() => setEdited(team)} aria-label={words.say('common.editNamed', { name: team.name })}>
                  {words.say('common.edit')}
                </Button>
                <Button onClick={() => setLeaving(team)} aria-label={words.say('common.removeNamed', { name: team.name })}>
                  {words.say('common.remove')}
                </Button>
              </>
            )}
          />
        )}
      </Loaded>
      {edited && (
        <TeamDialog team={edited === 'new' ? undefined : edited} members={members.data?.items ?? []} onClose={() => setEdited(undefined)} />
      )}
      {leaving && (
        <Confirm
          title={words.say('teams.removeTitle', { name: leaving.name })}
          action={words.say('common.remove')}
          isBusy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.say('teams.removeWhy', { count: leaving.memberIds.length })}</p>
        </Confirm>
      )}
    </>
  );
}

function teamColumns(words: Words, names: ReadonlyMap<string, string>): readonly Column<Team>[] {
  return [
    { id: 'name', title: words.say('teams.name'), value: ({ name }) => name, draw: ({ name }) => <strong>{name}</strong> },
    {
      id: 'people',
      title: words.say('teams.people'),
      value: ({ memberIds }) => words.list(memberIds.map((id) => names.get(id) ?? '').filter(Boolean)),
    },
    { id: 'count', title: words.say('teams.count'), value: ({ memberIds }) => memberIds.length, isNumeric: true },
  ];
}
