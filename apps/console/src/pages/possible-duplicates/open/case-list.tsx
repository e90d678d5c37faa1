import type { IdentityCase } from '@alongside/common';
import { Button, Icon } from '@alongside/ui';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../words/words-context.tsx';
import { signWords } from './sign-words.ts';
import { useKeysWithin } from './use-keys-within.ts';

interface Props {
  readonly cases: readonly IdentityCase[];
  readonly shownId: string | undefined;
  readonly show: (id: string) => void;
  readonly move: (by: 1 | -1) => void;
  /** Asks for more of them; absent where these are all. */
  readonly more?: (() => void) | undefined;
  readonly isBusy: boolean;
}

/** The pairs that wait, each in two lines. The arrow keys go through them. */
export function CaseList({ cases, shownId, show, move, more, isBusy }: Props) {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>(`[data-case="${shownId}"]`);
    // Beside the pair the list scrolls by itself; below it, on narrow screens, that would move the page.
    if (list.current && list.current.scrollHeight > list.current.clientHeight) current?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) current?.focus();
  }, [shownId]);
  useKeysWithin(list, (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  });
  return (
    <nav className="case-list" aria-label={words.say('duplicates.pairs')} ref={list}>
      <ul>
        {cases.map(({ id, noun, sides: [one, other], ...signs }) => (
          <li key={id}>
            <button type="button" data-case={id} aria-current={id === shownId || undefined} onClick={() => show(id)}>
              <Icon name={noun === 'person' ? 'people' : 'building'} />
              <span className="two-lines">
                <span>
                  {one?.name} <span className="soft">/</span> {other?.name}
                </span>
                <span className="soft small">
                  {[...signs.for, ...signs.against].map((sign) => signWords(words, noun, sign)).join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more && (
        <p className="pages">
          <Button look="quiet" onClick={more} disabled={isBusy}>
            {words.say('duplicates.more')}
          </Button>
        </p>
      )}
    </nav>
  );
}
