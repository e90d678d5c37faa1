import type { Merge } from '@alongside/common';
import { Button, Chip, Icon, type IconName } from '@alongside/ui';
import { useState } from 'react';
import { Ago } from '../../../parts/ago.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { UndoMerge } from './undo-merge.tsx';
import { whoActed } from './who-acted.ts';

const icons = {
  person: 'people',
  account: 'building',
  opportunity: 'star',
  campaign: 'calendar',
  content: 'document',
} as const satisfies Record<Merge['noun'], IconName>;

interface Props {
  readonly merge: Merge;
  /** Names of members, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What became of what, why, by whom and when, and the way back. */
export function MergeRow({ merge, names }: Props) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { noun, mergedName: merged, survivorName: survivor, rule, mergedBy, mergedAt, undoneBy, undoneAt } = merge;
  const why = words.sayOr(`merges.rule.${rule}`, rule);
  // Most who are merged have one name: their addresses tell who they were.
  const addresses = [...new Set([merge.mergedAddress ?? [], merge.survivorAddress ?? []].flat())].join(' → ');
  return (
    <li>
      <span className="with-icon">
        <Icon name={icons[noun]} label={words.say(`merges.noun.${noun}`)} />
        <span className="two-lines">
          <strong>{words.say('merges.became', { merged, survivor })}</strong>
          {addresses !== '' && <span className="soft small">{addresses}</span>}
          <span className="soft small">
            {why}
            {rule === 'by_hand' && ` ${words.say('merges.by', { name: whoActed(words, mergedBy, names) })}`} · <Ago at={mergedAt} />
          </span>
        </span>
      </span>
      {undoneAt === undefined ? (
        <Button onClick={() => setAsking(true)} aria-label={words.say('merges.undoNamed', { merged, survivor })}>
          {words.say('common.undo')}
        </Button>
      ) : (
        <span className="merge-undone small soft">
          <Chip>{words.say('merges.undone')}</Chip>
          <span>
            {undoneBy !== undefined && `${words.say('merges.by', { name: whoActed(words, undoneBy, names) })} · `}
            <Ago at={undoneAt} />
          </span>
        </span>
      )}
      {isAsking && <UndoMerge merge={merge} onClose={() => setAsking(false)} />}
    </li>
  );
}
