import type { ManagedCrmSite, Member } from '@alongside/common';
import { catalogue } from '@alongside/crm-pages';
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
import { Moment } from '../../../parts/moment.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words-context.tsx';
import { SiteDialog } from './site-dialog.tsx';
import { SiteRequests } from './site-requests.tsx';

/** The CRM installations of the company that the address alone does not give away, and those that reps asked for. */
export function CrmSites() {
  const words = useWords();
  const tell = useTell();
  const sites = useList<ManagedCrmSite>('/v1/crm-sites');
  const members = useList<Member>('/v1/members');
  const [edited, setEdited] = useState<ManagedCrmSite | 'new'>();
  const [leaving, setLeaving] = useState<ManagedCrmSite>();
  const remove = useAct({
    run: ({ id }: ManagedCrmSite) => ask('DELETE', `/v1/crm-sites/${id}`),
    refresh: ['/v1/crm-sites', '/v1/audit'],
    done: (_, { origin }) => {
      setLeaving(undefined);
      tell(words.say('sites.removed', { origin }));
    },
  });
  const columns = useMemo(() => siteColumns(words), [words]);
  const add = (
    <Button look="primary" onClick={() => setEdited('new')}>
      {words.say('sites.add')}
    </Button>
  );
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('sites.why')}</p>
        {(sites.data?.items.length ?? 0) > 0 && add}
      </div>
      <Loaded query={sites}>
        {({ items }) => (
          <>
            <SiteRequests sites={items.filter(({ status }) => status === 'requested')} members={members.data?.items ?? []} />
            <DataTable
              name={words.say('sites.title')}
              rows={items.filter(({ status }) => status !== 'requested')}
              columns={columns}
              idOf={({ id }) => id}
              empty={<Empty action={add}>{words.say('sites.none')}</Empty>}
              renderActions={(site) => (
                <>
                  <Button onClick={() => setEdited(site)} aria-label={words.say('common.editNamed', { name: site.origin })}>
                    {words.say('common.edit')}
                  </Button>
                  <Button onClick={() => setLeaving(site)} aria-label={words.say('common.removeNamed', { name: site.origin })}>
                    {words.say('common.remove')}
                  </Button>
                </>
              )}
            />
          </>
        )}
      </Loaded>
      {edited && <SiteDialog site={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
      {leaving && (
        <Confirm
          title={words.say('sites.removeTitle', { origin: leaving.origin })}
          action={words.say('common.remove')}
          isBusy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.say('sites.removeWhy')}</p>
        </Confirm>
      )}
    </>
  );
}

const crmTitle = (crm: string): string => catalogue.find(({ id }) => id === crm)?.title ?? crm;

function siteColumns(words: Words): readonly Column<ManagedCrmSite>[] {
  return [
    { id: 'origin', title: words.say('sites.origin'), value: ({ origin }) => origin, draw: ({ origin }) => <strong>{origin}</strong> },
    { id: 'crm', title: words.say('sites.crm'), value: ({ crm }) => crmTitle(crm) },
    { id: 'status', title: words.say('members.status'), value: ({ status }) => words.say(`sites.status.${status}`) },
    { id: 'hints', title: words.say('sites.hintsShort'), value: ({ hints }) => words.say(hints ? 'common.on' : 'common.off') },
    {
      id: 'cards',
      title: words.say('sites.cardsOff'),
      value: ({ cardsOff }) =>
        cardsOff.length === 0 ? words.say('common.none') : words.list(cardsOff.map((card) => words.sayOr(`card.${card}`, card))),
    },
    {
      id: 'decided',
      title: words.say('sites.since'),
      value: ({ decidedAt }) => decidedAt,
      draw: (site) => <Moment at={site.decidedAt ?? site.createdAt} />,
    },
  ];
}
