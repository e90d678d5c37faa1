import type { IdentityCase } from '@alongside/common';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Empty } from '../../../parts/empty.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Select } from '../../../parts/select.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useUrlState } from '../../../parts/use-url-state.ts';
import { useWords } from '../../../words/words-context.tsx';
import { CaseDetail } from './case-detail.tsx';
import { type CaseKey, caseKey } from './case-keys.ts';
import { CaseList } from './case-list.tsx';
import { CaseSteps } from './case-steps.tsx';
import { type DecidedCase, takeBack } from './decided-case.ts';
import { KeyHints } from './key-hints.tsx';
import { shownCase } from './shown-case.ts';
import { useKeysWithin } from './use-keys-within.ts';
import { useOpenCases } from './use-open-cases.ts';

/** So close to the end of what is known, more is asked for: whoever works through the list never waits. */
const askMoreBefore = 5;

/** Pairs of which somebody must say whether they are one: one after the other, by mouse or by keys alone. */
export function OpenCases() {
  const words = useWords();
  const tell = useTell();
  const [state, setState] = useUrlState();
  const noun = state.get('kind') ?? '';
  const { query, remove } = useOpenCases(noun);
  const [place, setPlace] = useState(0);
  const [last, setLast] = useState<DecidedCase>();
  const desk = useRef<HTMLDivElement>(null);
  const caseKeys = useRef<(key: CaseKey) => void>(null);

  const cases = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const at = shownCase(
    cases.map(({ id }) => id),
    state.get('case'),
    place,
  );
  const shown: IdentityCase | undefined = cases[at];
  const isMore = query.hasNextPage;
  if (at >= 0 && at !== place) setPlace(at);
  const { fetchNextPage } = query;
  const isShort = isMore && !query.isFetching && !query.isError && at + askMoreBefore >= cases.length;
  useEffect(() => {
    if (isShort) void fetchNextPage();
  }, [isShort, fetchNextPage]);
  const isEmpty = query.isSuccess && !shown && !isMore;
  useEffect(() => {
    // The last pair is decided, and what had the focus went with it.
    if (isEmpty && document.activeElement === document.body) desk.current?.focus();
  }, [isEmpty]);

  const show = (id: string) => setState({ case: id });
  const move = (by: 1 | -1) => {
    const next = cases[at + by];
    if (next) show(next.id);
  };
  const undo = useAct<DecidedCase>({
    run: takeBack,
    refresh: ['/v1/identity-cases', '/v1/merges', '/v1/audit'],
    done: (_, { id, one, other }) => {
      setLast((held) => (held?.id === id ? undefined : held));
      show(id);
      tell(words.say('duplicates.back', { one, other }));
    },
  });
  const decided = (what: DecidedCase, news: string) => {
    remove(what.id);
    setLast(what);
    tell(news, () => undo.mutate(what));
  };
  useKeysWithin(desk, (event) => {
    const key = event.target instanceof HTMLSelectElement ? undefined : caseKey(event);
    if (!key) return;
    event.preventDefault();
    if (key === 'next' || key === 'previous') move(key === 'next' ? 1 : -1);
    else if (key !== 'undo') caseKeys.current?.(key);
    else if (last && !undo.isPending) undo.mutate(last);
  });
  // The newest page knows best how many there are; with all of them here, they say it themselves.
  const count = isMore ? Math.max(query.data?.pages.at(-1)?.total ?? 0, cases.length) : cases.length;
  return (
    <div className="cases" ref={desk} tabIndex={-1}>
      <p className="lead">{words.say('duplicates.why')}</p>
      <Failure error={undo.error} />
      <Loaded query={query}>
        {() => (
          <>
            <div className="data-tools">
              <Select
                label={words.say('duplicates.kind')}
                value={noun}
                onChange={(kind) => {
                  setPlace(0);
                  setState({ kind, case: undefined });
                }}
                choices={[
                  ['', words.say('duplicates.everything')],
                  ['person', words.say('duplicates.people')],
                  ['account', words.say('duplicates.companies')],
                ]}
              />
              {shown && (
                <span className="data-count soft" role="status">
                  {words.say('duplicates.waiting', { count })}
                </span>
              )}
            </div>
            {isEmpty && <Empty>{words.say(noun === '' ? 'duplicates.none' : 'table.noneFound')}</Empty>}
            {shown && (
              <div className="case-desk">
                <article className="case" aria-label={words.say('duplicates.pair', namesOf(shown))}>
                  <CaseSteps at={at + 1} count={count} move={move} />
                  <CaseDetail
                    key={shown.id}
                    identityCase={shown}
                    keys={caseKeys}
                    decided={decided}
                    gone={(id) => {
                      remove(id);
                      void query.refetch();
                    }}
                  />
                  <KeyHints />
                </article>
                <CaseList
                  cases={cases}
                  shownId={shown.id}
                  show={show}
                  move={move}
                  isBusy={query.isFetchingNextPage}
                  more={isMore ? () => void query.fetchNextPage() : undefined}
                />
              </div>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

const namesOf = ({ sides: [one, other] }: IdentityCase) => ({ one: one?.name ?? '', other: other?.name ?? '' });
