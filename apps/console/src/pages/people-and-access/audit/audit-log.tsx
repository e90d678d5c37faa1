import type { AuditEntry, Member, Page } from '@alongside/common';
import { Icon } from '@alongside/ui';
import { useList } from '../../../api/use-list.ts';
import { usePages } from '../../../api/use-pages.ts';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Older } from '../../../parts/older.tsx';
import { Select } from '../../../parts/select.tsx';
import { useUrlState } from '../../../parts/use-url-state.ts';
import { useWords } from '../../../words/words-context.tsx';
import { auditQuery } from './audit-query.ts';
import { AuditRow } from './audit-row.tsx';

/** Who did what, the newest first. Nothing here can be changed. */
export function AuditLog() {
  const words = useWords();
  const [state, setState] = useUrlState();
  const members = useList<Member>('/v1/members');
  const query = auditQuery(state);
  const entries = usePages<Page<AuditEntry>>('/v1/audit', query);
  const names = new Map(members.data?.items.map(({ id, name }) => [id, name]));
  const seen = [...new Set(entries.data?.pages.flatMap(({ items }) => items.map(({ action }) => action)))].sort();
  const isFiltered = Object.keys(query).length > 0;
  const exportAs = (format: 'csv' | 'ndjson') => `/v1/audit/export?${new URLSearchParams({ ...query, format })}`;
  return (
    <>
      <div className="tab-head">
        <p className="lead">{words.say('audit.why')}</p>
        <span className="row-actions">
          <a className="ui-button" data-look="quiet" href={exportAs('csv')} download>
            <Icon name="download" />
            CSV
          </a>
          <a className="ui-button" data-look="quiet" href={exportAs('ndjson')} download>
            <Icon name="download" />
            NDJSON
          </a>
        </span>
      </div>
      <div className="data-tools">
        <Select
          label={words.say('audit.chain')}
          value={state.get('chain') ?? ''}
          onChange={(chain) => setState({ chain })}
          choices={[
            ['', words.say('audit.anyChain')],
            ['access', words.say('audit.access')],
            ['data', words.say('audit.data')],
          ]}
        />
        <Select
          label={words.say('audit.actor')}
          value={state.get('actorId') ?? ''}
          onChange={(actorId) => setState({ actorId })}
          choices={[['', words.say('audit.anyActor')], ...names]}
        />
        <label className="filter">
          <span className="visually-hidden">{words.say('audit.action')}</span>
          <input
            key={state.get('action')}
            defaultValue={state.get('action') ?? ''}
            placeholder={words.say('audit.action')}
            spellCheck={false}
            list="audit-actions"
            onBlur={(event) => setState({ action: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Enter' && setState({ action: event.currentTarget.value })}
          />
          <datalist id="audit-actions">
            {seen.map((action) => (
              <option key={action}>{action}</option>
            ))}
          </datalist>
        </label>
        <label className="filter">
          <span className="soft small">{words.say('audit.from')}</span>
          <input type="date" value={state.get('from') ?? ''} onChange={(event) => setState({ from: event.currentTarget.value })} />
        </label>
        <label className="filter">
          <span className="soft small">{words.say('audit.to')}</span>
          <input type="date" value={state.get('to') ?? ''} onChange={(event) => setState({ to: event.currentTarget.value })} />
        </label>
      </div>
      <Loaded query={entries}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty>{words.say(isFiltered ? 'table.noneFound' : 'audit.none')}</Empty>;
          return (
            <>
              <ol className="audit">
                {items.map((entry) => (
                  <AuditRow key={entry.id} entry={entry} names={names} />
                ))}
              </ol>
              <Older query={entries}>{words.say('audit.older')}</Older>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
