import type { CaseReopened, IdentityCase } from '@alongside/common';
import { Button, Icon } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Ago } from '../../../parts/ago.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { whoActed } from './who-acted.ts';

interface Props {
  readonly identityCase: IdentityCase;
  /** Names of members, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Two that somebody said are two, and the way to be asked again. */
export function KeptApartRow({ identityCase: { id, noun, sides, decidedBy, decidedAt }, names }: Props) {
  const words = useWords();
  const tell = useTell();
  const pair = { one: sides[0]?.name ?? '', other: sides[1]?.name ?? '' };
  const reopen = useAct({
    run: () => ask<CaseReopened>('POST', `/v1/identity-cases/${id}/reopen`),
    refresh: ['/v1/identity-cases'],
    done: () => tell(words.say('duplicates.back', pair)),
  });
  return (
    <li>
      <span className="with-icon">
        <Icon name={noun === 'person' ? 'people' : 'building'} label={words.say(`merges.noun.${noun}`)} />
        <span className="two-lines">
          <strong>{words.say('duplicates.pair', pair)}</strong>
          <span className="soft small">{[...new Set(sides.flatMap(({ address }) => address ?? []))].join(' · ')}</span>
          <span className="soft small">
            {decidedBy !== undefined && `${words.say('merges.by', { name: whoActed(words, decidedBy, names) })} · `}
            <Ago at={decidedAt} />
          </span>
        </span>
      </span>
      <Button onClick={() => reopen.mutate()} disabled={reopen.isPending} aria-label={words.say('keptApart.askNamed', pair)}>
        {words.say('keptApart.ask')}
      </Button>
      <Failure error={reopen.error} />
    </li>
  );
}
