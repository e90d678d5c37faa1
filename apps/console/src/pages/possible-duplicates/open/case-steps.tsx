import { Button, Icon } from '@alongside/ui';
import { useWords } from '../../../words/words-context.tsx';

interface Props {
  /** The place of the pair that is shown, from 1. */
  readonly at: number;
  readonly count: number;
  readonly move: (by: 1 | -1) => void;
}

/** Where one is in the list, and the way to the next. */
export function CaseSteps({ at, count, move }: Props) {
  const words = useWords();
  return (
    <div className="case-steps">
      <Button
        look="quiet"
        iconOnly
        aria-label={words.say('duplicates.previous')}
        aria-keyshortcuts="K"
        aria-disabled={at <= 1}
        onClick={() => move(-1)}
      >
        <Icon name="chevron" />
      </Button>
      <span className="soft small">{words.say('duplicates.position', { at, count })}</span>
      <Button
        look="quiet"
        iconOnly
        aria-label={words.say('duplicates.next')}
        aria-keyshortcuts="J"
        aria-disabled={at >= count}
        onClick={() => move(1)}
      >
        <Icon name="chevron" />
      </Button>
    </div>
  );
}
