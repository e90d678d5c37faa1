import type { OidcProvider, WorkspaceDetails } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useList } from '../../../api/use-list.ts';
import { useThing } from '../../../api/use-thing.ts';
import { Confirm } from '../../../parts/confirm.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { CheckProvider } from './check-provider.tsx';
import { ProviderDialog } from './provider-dialog.tsx';
import { SsoOnly } from './sso-only.tsx';

/** The company's identity providers, and whether they are the only way in. */
export function SingleSignOn() {
  const words = useWords();
  const tell = useTell();
  const providers = useList<OidcProvider>('/v1/oidc-providers');
  const [edited, setEdited] = useState<OidcProvider | 'new'>();
  const [leaving, setLeaving] = useState<OidcProvider>();
  const remove = useAct({
    run: ({ id }: OidcProvider) => ask('DELETE', `/v1/oidc-providers/${id}`),
    refresh: ['/v1/oidc-providers', '/v1/audit'],
    done: (_, { name }) => {
      setLeaving(undefined);
      tell(words.say('sso.removed', { name }));
    },
  });
  const add = (
    <Button look="primary" onClick={() => setEdited('new')}>
      {words.say('sso.add')}
    </Button>
  );
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('sso.why')}</p>
        {(providers.data?.items.length ?? 0) > 0 && add}
      </div>
      <Loaded query={providers}>
        {({ items }) => (
          <>
            {items.length === 0 && <Empty action={add}>{words.say('sso.none')}</Empty>}
            <ul className="rows">
              {items.map((provider) => (
                <li key={provider.id} className="stack">
                  <span className="row-head">
                    <span className="two-lines">
                      <span>
                        <strong>{provider.name}</strong>{' '}
                        <Chip tone={provider.isEnabled ? 'accent' : 'plain'}>{words.say(provider.isEnabled ? 'sso.on' : 'sso.off')}</Chip>
                      </span>
                      <code className="soft small">{provider.issuer}</code>
                    </span>
                    <span className="row-actions">
                      <Button onClick={() => setEdited(provider)} aria-label={words.say('common.editNamed', { name: provider.name })}>
                        {words.say('common.edit')}
                      </Button>
                      <Button onClick={() => setLeaving(provider)} aria-label={words.say('common.removeNamed', { name: provider.name })}>
                        {words.say('common.remove')}
                      </Button>
                    </span>
                  </span>
                  <span className="soft small">
                    {words.say('sso.mapping', { count: provider.groupRoles.length })} ·{' '}
                    {provider.defaultRoles.length === 0
                      ? words.say('sso.othersNot')
                      : words.say('sso.othersGet', { roles: words.list(provider.defaultRoles.map((role) => words.say(`role.${role}`))) })}
                  </span>
                  <CheckProvider provider={provider} />
                </li>
              ))}
            </ul>
            <Settings hasProvider={items.some(({ isEnabled }) => isEnabled)} />
          </>
        )}
      </Loaded>
      {edited && <ProviderDialog provider={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
      {leaving && (
        <Confirm
          title={words.say('sso.removeTitle', { name: leaving.name })}
          action={words.say('common.remove')}
          isBusy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.say('sso.removeWhy')}</p>
        </Confirm>
      )}
    </>
  );
}

function Settings({ hasProvider }: { readonly hasProvider: boolean }) {
  const workspace = useThing<WorkspaceDetails>('/v1/workspace');
  return <Loaded query={workspace}>{(details) => <SsoOnly workspace={details} hasProvider={hasProvider} />}</Loaded>;
}
