import type { CrmSitePatch, ManagedCrmSite, Member } from '@alongside/common';
import { Button } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Ago } from '../../../parts/ago.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';

interface Props {
  readonly sites: readonly ManagedCrmSite[];
  readonly members: readonly Member[];
}

/** What reps ask for: who, why, and the two answers. */
export function SiteRequests({ sites, members }: Props) {
  const words = useWords();
  const tell = useTell();
  const decide = useAct({
    run: ({ id, status }: { readonly id: string; readonly origin: string; readonly status: NonNullable<CrmSitePatch['status']> }) =>
      ask('PATCH', `/v1/crm-sites/${id}`, { body: { status } satisfies CrmSitePatch }),
    refresh: ['/v1/crm-sites', '/v1/audit'],
    done: (_, { origin, status }) => tell(words.say(`sites.${status}`, { origin })),
  });
  if (sites.length === 0) return null;
  const nameOf = (id: string | undefined) => members.find((member) => member.id === id)?.name ?? words.say('sites.someone');
  return (
    <section className="requests" aria-labelledby="requests-title">
      <h3 id="requests-title">{words.say('sites.requests', { count: sites.length })}</h3>
      <ul className="rows">
        {sites.map(({ id, origin, requestedBy, reason, createdAt }) => (
          <li key={id}>
            <span className="two-lines">
              <strong>{origin}</strong>
              <span className="soft small">
                {words.say('sites.asked', { name: nameOf(requestedBy) })} · <Ago at={createdAt} />
              </span>
              {reason !== undefined && <q>{reason}</q>}
            </span>
            <span className="row-actions">
              <Button
                look="primary"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ id, origin, status: 'approved' })}
                aria-label={words.say('sites.approveNamed', { origin })}
              >
                {words.say('sites.approve')}
              </Button>
              <Button
                disabled={decide.isPending}
                onClick={() => decide.mutate({ id, origin, status: 'declined' })}
                aria-label={words.say('sites.declineNamed', { origin })}
              >
                {words.say('sites.decline')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Failure error={decide.error} />
    </section>
  );
}
