import type { ApiKey } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import { useMemo, useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useList } from '../../../api/use-list.ts';
import { Ago } from '../../../parts/ago.tsx';
import { Confirm } from '../../../parts/confirm.tsx';
import type { Column } from '../../../parts/data-table/column.ts';
import { DataTable } from '../../../parts/data-table/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useUrlState } from '../../../parts/use-url-state.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words-context.tsx';
import { CreateKeyDialog } from './create-key-dialog.tsx';
import { RotateKeyDialog } from './rotate-key-dialog.tsx';

/** Keys for machines: what each may do, and whether it is used. */
export function Keys() {
  const words = useWords();
  const tell = useTell();
  const [state, setState] = useUrlState();
  const keys = useList<ApiKey>('/v1/keys');
  const [leaving, setLeaving] = useState<ApiKey>();
  const [rotated, setRotated] = useState<ApiKey>();
  const revoke = useAct({
    run: ({ id }: ApiKey) => ask('DELETE', `/v1/keys/${id}`),
    refresh: ['/v1/keys', '/v1/audit'],
    done: (_, { name, prefix }) => {
      setLeaving(undefined);
      tell(words.say('keys.revoked', { name: name || prefix }));
    },
  });
  const columns = useMemo(() => keyColumns(words), [words]);
  const add = (
    <Button look="primary" onClick={() => setState({ new: '1' })}>
      {words.say('keys.add')}
    </Button>
  );
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('keys.why')}</p>
        {(keys.data?.items.length ?? 0) > 0 && add}
      </div>
      <Loaded query={keys}>
        {({ items }) => (
          <DataTable
            name={words.say('keys.title')}
            rows={items}
            columns={columns}
            idOf={({ id }) => id}
            empty={<Empty action={add}>{words.say('keys.none')}</Empty>}
            renderActions={(key) =>
              key.status === 'active' && (
                <>
                  {key.replacedBy === undefined && (
                    <Button onClick={() => setRotated(key)} aria-label={words.say('keys.rotateNamed', { name: key.name || key.prefix })}>
                      {words.say('keys.rotate')}
                    </Button>
                  )}
                  <Button onClick={() => setLeaving(key)} aria-label={words.say('keys.revokeNamed', { name: key.name || key.prefix })}>
                    {words.say('keys.revoke')}
                  </Button>
                </>
              )
            }
          />
        )}
      </Loaded>
      {state.has('new') && <CreateKeyDialog onClose={() => setState({ new: undefined })} />}
      {rotated && <RotateKeyDialog apiKey={rotated} onClose={() => setRotated(undefined)} />}
      {leaving && (
        <Confirm
          title={words.say('keys.revokeTitle', { name: leaving.name || leaving.prefix })}
          action={words.say('keys.revoke')}
          isBusy={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.say('keys.revokeWhy', { prefix: leaving.prefix })}</p>
          <p>
            {words.say('keys.lastUsed')}: <Ago at={leaving.lastUsedAt} />
          </p>
        </Confirm>
      )}
    </>
  );
}

function keyColumns(words: Words): readonly Column<ApiKey>[] {
  return [
    {
      id: 'name',
      title: words.say('keys.name'),
      value: ({ name }) => name,
      draw: ({ name, prefix }) => (
        <span className="two-lines">
          {name === '' ? <span className="soft">{words.say('keys.unnamed')}</span> : <strong>{name}</strong>}
          <code className="soft small">{prefix}…</code>
        </span>
      ),
    },
    { id: 'role', title: words.say('keys.role'), value: ({ role }) => words.say(`role.${role}`) },
    {
      id: 'scopes',
      title: words.say('keys.scopes'),
      value: ({ scopes }) => (scopes ? scopes.join(' ') : words.say('keys.allScopes')),
      draw: ({ scopes }) => (scopes ? <span className="scopes">{scopes.join(' ')}</span> : words.say('keys.allScopes')),
    },
    {
      id: 'status',
      title: words.say('members.status'),
      value: ({ status }) => words.say(`keys.status.${status}`),
      draw: ({ status, replacedBy }) => (
        <Chip tone={status === 'active' ? (replacedBy ? 'warm' : 'accent') : 'plain'}>
          {replacedBy && status === 'active' ? words.say('keys.replaced') : words.say(`keys.status.${status}`)}
        </Chip>
      ),
    },
    {
      id: 'used',
      title: words.say('keys.lastUsed'),
      value: ({ lastUsedAt }) => lastUsedAt,
      draw: ({ lastUsedAt }) => <Ago at={lastUsedAt} />,
    },
    {
      id: 'expires',
      title: words.say('common.expires'),
      value: ({ expiresAt }) => expiresAt,
      draw: ({ expiresAt }) => <Moment at={expiresAt} />,
    },
  ];
}
