import { Icon } from '@alongside/ui';
import type { Words } from '../../words/words.ts';

/** Feedback is not lost, it waits. */
export function WaitingNote({ count, words }: { readonly count: number; readonly words: Words }) {
  return (
    <p className="waiting small" role="status">
      <Icon name="clock" size={13} /> {words.say('state.waiting', { count })}
    </p>
  );
}
