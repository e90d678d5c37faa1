import type { IdentityCase, Member, Merge } from '@alongside/common';
import { useList } from '../../../api/use-list.ts';
import { Select } from '../../../parts/select.tsx';
import { useUrlState } from '../../../parts/use-url-state.ts';
import { useWords } from '../../../words/words-context.tsx';
import { KeptApartRow } from './kept-apart-row.tsx';
import { MergeRow } from './merge-row.tsx';
import { PagedRows } from './paged-rows.tsx';

/** What was merged and what is kept apart, the newest first, each with its way back. */
export function History() {
  const words = useWords();
  const [state, setState] = useUrlState();
  const members = useList<Member>('/v1/members');
  const names = new Map(members.data?.items.map(({ id, name }) => [id, name]));
  const isApart = state.get('show') === 'kept-apart';
  return (
    <>
      <div className="data-tools">
        <Select
          label={words.say('merges.shown')}
          value={isApart ? 'kept-apart' : ''}
          onChange={(show) => setState({ show })}
          choices={[
            ['', words.say('merges.title')],
            ['kept-apart', words.say('keptApart.title')],
          ]}
        />
      </div>
      {isApart ? (
        <PagedRows<IdentityCase>
          key="kept-apart"
          name={words.say('keptApart.title')}
          path="/v1/identity-cases"
          narrowed={{ status: 'kept_apart' }}
          empty={words.say('keptApart.none')}
          renderRow={(each) => <KeptApartRow key={each.id} identityCase={each} names={names} />}
        />
      ) : (
        <PagedRows<Merge>
          key="merges"
          name={words.say('merges.title')}
          path="/v1/merges"
          empty={words.say('merges.none')}
          renderRow={(each) => <MergeRow key={each.id} merge={each} names={names} />}
        />
      )}
    </>
  );
}
