import type { Words } from '../words/words.ts';
import { Mark } from './mark.tsx';
import type { View } from './view.ts';

export interface CollapsedTabProps {
  readonly view: View;
  readonly side: 'left' | 'right';
  readonly words: Words;
  readonly open: () => void;
}

/** The collapsed panel: says at a glance whether there is something inside. */
export function CollapsedTab({ view, side, words, open }: CollapsedTabProps) {
  const count = view.phase === 'known' ? view.context.now.length : 0;
  const label = [words.say('panel.open'), ...(count > 0 ? [words.say('tab.now', { count })] : [])].join('. ');
  return (
    <button
      type="button"
      className="tab"
      data-side={side}
      data-phase={view.phase}
      aria-label={label}
      title={words.say('panel.open')}
      onClick={open}
    >
      <Mark />
      <span className="tab-status" aria-hidden="true">
        {count > 0 ? count : ''}
      </span>
    </button>
  );
}
